package org.knotwise.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.knotwise.Care;
import org.knotwise.DatabaseTest;
import org.knotwise.Fixtures;
import org.knotwise.SignedInAs;
import org.knotwise.TestClock;
import org.knotwise.identity.AccountId;
import org.knotwise.scheduling.AppointmentRow;
import org.knotwise.scheduling.Appointments;
import org.knotwise.scheduling.CancelReason;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.NoSuchRecord;
import org.knotwise.shared.Outcome;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Calendar programs read along, as another library understands what they are given. */
@DatabaseTest
@Import({Fixtures.class, Care.class})
class CalendarFeedsTest {

    private static final LocalDate THURSDAY = LocalDate.of(2026, 9, 24);

    @Autowired
    private CalendarFeeds feeds;

    @Autowired
    private Appointments appointments;

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private Care care;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TestClock.Movable clock;

    private AccountId ines;
    private ClientId nora;
    private ClientId omar;

    @SuppressWarnings("NullAway.Init") // set before each test
    CalendarFeedsTest() {}

    @BeforeEach
    void twoClientsOfATherapist() {
        clock.moveTo(TestClock.START);
        ines = fixtures.therapist("Ines Okafor");
        fixtures.worksWeekdays(ines, 8, 20);
        nora = fixtures.clientOf(ines);
        omar = fixtures.clientOf(ines);
        care.book(nora, null, Care.at(THURSDAY, "11:00"));
        care.book(omar, null, Care.at(THURSDAY, "13:00"));
    }

    @AfterEach
    void backToTheStart() {
        clock.moveTo(TestClock.START);
    }

    @Test
    void aTherapistsCalendarShowsTheTimesAndNoNames() {
        String content = feeds.read(mine(false)).orElseThrow();

        assertThat(content).doesNotContain("Nora", "Client").contains("DTSTART:20260924T150000Z");
        assertThat(events(content))
                .hasSize(2)
                .allSatisfy(event -> assertThat(summary(event)).isEqualTo("Appointment"));
        assertThat(starts(content)).containsExactly(Care.at(THURSDAY, "11:00"), Care.at(THURSDAY, "13:00"));
    }

    @Test
    void namesStandThereForWhoAskedForThem() {
        assertThat(events(feeds.read(mine(true)).orElseThrow()))
                .allSatisfy(event -> assertThat(summary(event)).startsWith("Nora Client"));
        assertThat(events(feeds.read(ofNora(true)).orElseThrow()))
                .allSatisfy(event -> assertThat(summary(event)).contains("Ines Okafor"));
    }

    @Test
    void aClientsCalendarShowsNobodyElses() {
        String content = feeds.read(ofNora(false)).orElseThrow();

        assertThat(starts(content)).containsExactly(Care.at(THURSDAY, "11:00"));
        assertThat(content).doesNotContain("Ines");
    }

    @Test
    void whatWasCalledOffIsGone() {
        AppointmentRow more = care.book(nora, null, Care.at(THURSDAY, "17:00"));
        String token = ofNora(false);
        assertThat(starts(feeds.read(token).orElseThrow())).hasSize(2);

        SignedInAs.therapist(ines)
                .run(() -> appointments
                        .cancel(nora, more.id(), CancelReason.CLIENT)
                        .orThrow());

        assertThat(starts(feeds.read(token).orElseThrow())).containsExactly(Care.at(THURSDAY, "11:00"));
    }

    @Test
    void aNewAddressVoidsTheOneBeforeAndSoDoesRevoking() {
        String first = mine(false);
        String second = mine(false);
        assertThat(feeds.read(first)).isEmpty();
        assertThat(feeds.read(second)).isPresent();

        SignedInAs.therapist(ines).run(feeds::revokeMine);
        assertThat(feeds.read(second)).isEmpty();
        assertThat(feeds.read("")).isEmpty();
        assertThat(feeds.read("x".repeat(43))).isEmpty();
    }

    @Test
    void whoMayNotLookAnyMoreSeesNothing() {
        String token = mine(false);
        database.sql("update account set enabled = false where id = :id")
                .param("id", ines.value())
                .update();
        assertThat(feeds.read(token)).isEmpty();

        String clients = ofNora(false);
        database.sql("update client set archived_on = :day where id = :id")
                .param("day", THURSDAY)
                .param("id", nora.value())
                .update();
        assertThat(feeds.read(clients)).isEmpty();
    }

    @Test
    void onlyTheHashOfTheTokenIsKept() {
        String token = mine(false);

        assertThat(database.sql("select token_hash from calendar_feed where account_id = :id")
                        .param("id", ines.value())
                        .query(String.class)
                        .single())
                .hasSize(64)
                .isNotEqualTo(token);
    }

    @Test
    void nobodyMakesTheCalendarOfAClientButTheClient() {
        assertThatThrownBy(() -> SignedInAs.therapist(ines).get(() -> feeds.make(nora, true)))
                .isInstanceOf(NoSuchRecord.class);
        assertThatThrownBy(
                        () -> SignedInAs.client(fixtures.accountOf(omar), omar).get(() -> feeds.make(nora, true)))
                .isInstanceOf(NoSuchRecord.class);
        assertThat(SignedInAs.reception(fixtures.reception("Ruth Castillo")).get(() -> feeds.makeMine(true)))
                .isInstanceOf(Outcome.Refused.class);
    }

    private String mine(boolean names) {
        return token(SignedInAs.therapist(ines).get(() -> feeds.makeMine(names)).orThrow());
    }

    private String ofNora(boolean names) {
        AccountId account = fixtures.accountOf(nora);
        return token(SignedInAs.client(account, nora)
                .get(() -> feeds.make(nora, names))
                .orThrow());
    }

    private static String token(String address) {
        assertThat(address).matches("http.*/feed/[A-Za-z0-9_-]{43}\\.ics");
        return address.substring(address.lastIndexOf('/') + 1, address.length() - ".ics".length());
    }

    private static List<VEvent> events(String content) {
        try {
            Calendar calendar = new CalendarBuilder().build(new StringReader(content));
            return calendar.<VEvent>getComponents("VEVENT");
        } catch (IOException | ParserException e) {
            throw new AssertionError(content, e);
        }
    }

    private static List<Instant> starts(String content) {
        return events(content).stream()
                .map(event -> Instant.from(event.getDateTimeStart().getDate()))
                .toList();
    }

    private static String summary(VEvent event) {
        return event.getSummary().getValue();
    }
}
