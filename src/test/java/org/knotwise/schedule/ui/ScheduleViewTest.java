package org.knotwise.schedule.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.knotwise.Care;
import org.knotwise.Fixtures;
import org.knotwise.SignedInAs;
import org.knotwise.TestClock;
import org.knotwise.ViewTest;
import org.knotwise.clients.ClientDraft;
import org.knotwise.clients.Clients;
import org.knotwise.identity.AccountId;
import org.knotwise.plans.Gap;
import org.knotwise.plans.PlanDetails;
import org.knotwise.scheduling.AppointmentRow;
import org.knotwise.scheduling.CalendarWatch;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.ui.Names;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;

/** What of the calendar goes to the browser, for each role, and when it goes there again. */
@Import({Fixtures.class, Care.class})
class ScheduleViewTest extends ViewTest {

    private static final LocalDate DAY = LocalDate.ofInstant(TestClock.START, Fixtures.ZONE);
    private static final Duration SOON = Duration.ofSeconds(2);

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private Care care;

    @Autowired
    private Clients clients;

    @Autowired
    private CalendarWatch watch;

    @Autowired
    private TestClock.Movable clock;

    private AccountId ines;
    private AccountId tomas;
    private ClientId vogel;
    private ClientId silva;
    private AppointmentRow ofVogel;
    private AppointmentRow ofSilva;

    @SuppressWarnings("NullAway.Init") // set before each test
    ScheduleViewTest() {}

    @BeforeEach
    void twoTherapistsWithAClientEach() {
        clock.moveTo(TestClock.START);
        ines = fixtures.therapist("Ines Okafor");
        tomas = fixtures.therapist("Tomas Brandt");
        fixtures.worksWeekdays(ines, 9, 17);
        fixtures.worksWeekdays(tomas, 9, 17);
        vogel = client("Lukas", "Vogelsang", ines);
        silva = client("Beatriz", "Silvestre", tomas);
        ofVogel = care.book(vogel, null, Care.at(DAY.plusDays(1), "11:00"));
        ofSilva = care.book(silva, null, Care.at(DAY.plusDays(1), "11:00"));
    }

    @Test
    void aColleaguesClientIsBusyAndNothingElse() {
        open(SignedInAs.therapist(ines), address());

        String sent = week().toString();
        assertThat(sent).contains("Vogelsang", ofVogel.id().toString(), "\"busy\"");
        assertThat(sent)
                .doesNotContain("Silvestre", "Beatriz", "B. S.")
                .doesNotContain(silva.toString(), ofSilva.id().toString());
        assertThat(pageText()).doesNotContain("Silvestre");
    }

    @Test
    void theReceptionSeesWhoComes() {
        open(SignedInAs.reception(), address());

        assertThat(week().toString()).contains("Vogelsang", "Silvestre").doesNotContain("\"busy\"");
    }

    @Test
    void namesThatAreHiddenAreNotSent() {
        open(SignedInAs.manager(), address());
        Names.setHidden(true);
        reload();

        assertThat(week().toString()).contains("L. V.").doesNotContain("Vogelsang", "Lukas");
    }

    @Test
    void whatAColleagueBooksAppearsByItself() throws InterruptedException {
        open(SignedInAs.reception(), address());
        assertThat(watch.watchers()).isEqualTo(1);
        String before = week().toString();

        AppointmentRow added = care.book(vogel, null, Care.at(DAY.plusDays(2), "14:00"));

        Instant end = Instant.now().plus(SOON);
        while (week().toString().equals(before) && Instant.now().isBefore(end)) {
            MockVaadin.clientRoundtrip(true);
            Thread.sleep(20);
        }
        assertThat(week().toString()).contains(added.id().toString());
    }

    @Test
    void whoLeavesThePageIsToldNothingMore() {
        open(SignedInAs.reception(), address());
        assertThat(watch.watchers()).isEqualTo(1);

        UI.getCurrent().navigate("clients");

        assertThat(watch.watchers()).isZero();
    }

    @Test
    void aSessionToBookIsOfferedWhereItFits() {
        PlanDetails plan = fixtures.acceptedPlan(vogel, 3, new Gap(5, 7, 10));
        open(
                SignedInAs.reception(fixtures.reception("Ada Lind")),
                address() + "&client=" + vogel + "&session="
                        + plan.sessions().getFirst().id());

        List<JsonNode> fits = _get(WeekCalendar.class).getElement().getPropertyRaw("fits") instanceof JsonNode list
                ? list.valueStream().toList()
                : List.of();
        assertThat(fits).isNotEmpty();
        assertThat(fits)
                .allSatisfy(fit -> assertThat(
                                fit.path("to").asInt() - fit.path("from").asInt())
                        .isEqualTo(60));
        // Neither in the past nor while the client is with somebody.
        assertThat(Stream.concat(fits.stream(), Stream.empty())
                        .filter(fit -> fit.path("day").asInt() == 2))
                .noneMatch(fit ->
                        fit.path("from").asInt() < 12 * 60 && fit.path("to").asInt() > 11 * 60);
    }

    private ClientId client(String first, String last, AccountId therapist) {
        return SignedInAs.manager()
                .get(() -> clients.add(ClientDraft.of(first, last, LocalDate.of(1984, 5, 17)), therapist, true)
                        .orThrow()
                        .id());
    }

    private String address() {
        return "schedule?day=" + DAY + "&with=" + ines + "," + tomas;
    }

    private static JsonNode week() {
        Object raw = _get(WeekCalendar.class).getElement().getPropertyRaw("week");
        return (JsonNode) raw;
    }
}
