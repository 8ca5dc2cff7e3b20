package org.knotwise.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.ttddyy.dsproxy.QueryCountHolder;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.knotwise.Care;
import org.knotwise.DatabaseTest;
import org.knotwise.Fixtures;
import org.knotwise.SignedInAs;
import org.knotwise.TestClock;
import org.knotwise.atlas.ConditionId;
import org.knotwise.clients.ClientDraft;
import org.knotwise.clients.ClientTeams;
import org.knotwise.clients.Clients;
import org.knotwise.identity.AccountId;
import org.knotwise.scheduling.AppointmentRow;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.NoSuchRecord;
import org.knotwise.shared.Outcome;
import org.knotwise.visits.Opening;
import org.knotwise.visits.Visits;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Alerts are read before a visit, kept with who read them, and seen by the desk in its own wording only. */
@DatabaseTest
@Import({Fixtures.class, Care.class})
class AlertsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 22);
    private static final AlertDraft THROAT = new AlertDraft(
            "Light pressure at the throat",
            AlertKind.CAUTION,
            new ConditionId("anticoagulants"),
            "Please ask the therapist before booking.");
    private static final AlertDraft LATEX = new AlertDraft("Latex allergy", AlertKind.ALLERGY, null, null);

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private Care care;

    @Autowired
    private ClientTeams teams;

    @Autowired
    private Clients clients;

    @Autowired
    private Alerts alerts;

    @Autowired
    private Visits visits;

    @Autowired
    private TestClock.Movable clock;

    private AccountId ines;
    private ClientId client;
    private AppointmentRow appointment;

    @SuppressWarnings("NullAway.Init") // all are set before each test
    AlertsTest() {}

    @BeforeEach
    void aClientComesToday() {
        clock.moveTo(TestClock.START);
        ines = fixtures.therapist("Ines Okafor");
        fixtures.worksWeekdays(ines, 9, 17);
        client = fixtures.clientOf(ines);
        appointment = care.book(client, null, Care.at(TODAY, "11:00"));
    }

    @AfterEach
    void backToTheStart() {
        clock.moveTo(TestClock.START);
    }

    @Test
    void noVisitBeginsBeforeItsTherapistHasReadTheAlerts() {
        AlertId throat = add(THROAT);

        assertThat(open(Set.of()))
                .isInstanceOfSatisfying(
                        Opening.AlertsFirst.class,
                        first -> assertThat(first.alerts())
                                .extracting(AlertRow::text)
                                .containsExactly("Light pressure at the throat"));
        assertThat(SignedInAs.therapist(ines).get(() -> visits.count(client))).isZero();

        assertThat(open(Set.of(throat))).isInstanceOf(Opening.Opened.class);
        assertThat(SignedInAs.therapist(ines).get(() -> alerts.readings(client)))
                .extracting(AlertReading::alert, AlertReading::reader, AlertReading::at)
                .containsExactly(tuple(throat, "Ines Okafor", TestClock.START));
    }

    @Test
    void anAlertAddedWhileTheOthersAreReadIsReadToo() {
        AlertId throat = add(THROAT);
        AlertId latex = add(LATEX);

        assertThat(open(Set.of(throat)))
                .isInstanceOfSatisfying(
                        Opening.AlertsFirst.class,
                        first -> assertThat(first.alerts())
                                .extracting(AlertRow::id)
                                .containsExactly(latex));
        assertThat(open(Set.of(latex))).isInstanceOf(Opening.Opened.class);
    }

    @Test
    void eachTherapistReadsForThemselves() {
        AlertId throat = add(THROAT);
        SignedInAs.therapist(ines).run(() -> alerts.acknowledge(client, Set.of(throat)));
        AccountId anton = fixtures.therapist("Anton Reyes");
        SignedInAs.manager().run(() -> teams.handOver(client, anton, true).orThrow());

        assertThat(SignedInAs.therapist(ines).get(() -> alerts.unread(client))).isEmpty();
        assertThat(SignedInAs.therapist(anton).get(() -> alerts.unread(client))).hasSize(1);
    }

    @Test
    void readingTwiceKeepsTheFirstTime() {
        AlertId throat = add(THROAT);
        SignedInAs.therapist(ines).run(() -> alerts.acknowledge(client, Set.of(throat)));
        clock.advance(Duration.ofDays(3));
        SignedInAs.therapist(ines).run(() -> alerts.acknowledge(client, Set.of(throat)));

        assertThat(SignedInAs.therapist(ines).get(() -> alerts.readings(client)))
                .extracting(AlertReading::at)
                .containsExactly(TestClock.START);
    }

    @Test
    void anotherWordingIsReadAnew() {
        AlertId throat = add(THROAT);
        SignedInAs.therapist(ines).run(() -> {
            alerts.acknowledge(client, Set.of(throat));
            alerts.replace(client, throat, LATEX).orThrow();
        });

        List<AlertRow> ever = SignedInAs.therapist(ines).get(() -> alerts.everOf(client));
        assertThat(ever).extracting(AlertRow::text).containsExactly("Latex allergy", "Light pressure at the throat");
        assertThat(ever).extracting(AlertRow::endedOn).containsExactly(null, TODAY);
        assertThat(ever.getLast().endedBy()).isEqualTo("Ines Okafor");
        assertThat(open(Set.of())).isInstanceOf(Opening.AlertsFirst.class);
    }

    @Test
    void anAlertEndsOnceAndIsMindedNoMore() {
        AlertId throat = add(THROAT);

        SignedInAs.therapist(ines).run(() -> alerts.end(client, throat).orThrow());

        assertThat(SignedInAs.therapist(ines).get(() -> alerts.end(client, throat)))
                .isEqualTo(Outcome.refused("alert.hasEnded"));
        assertThat(SignedInAs.therapist(ines).get(() -> alerts.of(client))).isEmpty();
        assertThat(SignedInAs.reception().get(() -> alerts.deskWordings(client)))
                .isEmpty();
        assertThat(open(Set.of())).isInstanceOf(Opening.Opened.class);
    }

    @Test
    void anAlertOfAnotherClientIsNotThere() {
        AlertId throat = add(THROAT);
        ClientId other = fixtures.clientOf(ines);

        SignedInAs.therapist(ines).run(() -> {
            assertThatThrownBy(() -> alerts.end(other, throat)).isInstanceOf(NoSuchRecord.class);
            alerts.acknowledge(other, Set.of(throat));
        });
        assertThat(SignedInAs.therapist(ines).get(() -> alerts.unread(client))).hasSize(1);
    }

    @Test
    void theDeskSeesItsOwnWordingAndNothingElse() {
        add(THROAT);
        add(LATEX);

        assertThat(SignedInAs.reception().get(() -> alerts.deskWordings(client)))
                .containsExactly("Please ask the therapist before booking.");
        assertThat(SignedInAs.reception().get(() -> alerts.deskWordings(Set.of(client))))
                .containsExactly(Map.entry(client, List.of("Please ask the therapist before booking.")));
        assertThatThrownBy(() -> SignedInAs.reception().get(() -> alerts.of(client)))
                .isInstanceOf(NoSuchRecord.class);
    }

    @Test
    void aListOfClientsTakesOneStatementAndShowsOnlyTheOwn() {
        AccountId anton = fixtures.therapist("Anton Reyes");
        ClientId his = fixtures.clientOf(anton);
        SignedInAs.therapist(anton).run(() -> alerts.add(his, LATEX));
        add(THROAT);
        add(LATEX);

        QueryCountHolder.clear();
        Map<ClientId, List<AlertRow>> seen = SignedInAs.therapist(ines).get(() -> alerts.of(Set.of(client, his)));

        assertThat(QueryCountHolder.getGrandTotal().getTotal()).isEqualTo(1);
        assertThat(seen).containsOnlyKeys(client);
        assertThat(seen.get(client)).hasSize(2);
        assertThat(SignedInAs.manager().get(() -> alerts.of(Set.of(client, his))))
                .containsOnlyKeys(client, his);
    }

    @Test
    void whatIsTypedWithANewClientBecomesAnAlertOfItsAuthor() {
        ClientId added = SignedInAs.therapist(ines)
                .get(() -> clients.add(draft("Blood thinner"), ines, true)
                        .orThrow()
                        .id());

        assertThat(SignedInAs.therapist(ines).get(() -> alerts.of(added)))
                .extracting(AlertRow::text, AlertRow::addedBy, AlertRow::since)
                .containsExactly(tuple("Blood thinner", "Ines Okafor", TODAY));
    }

    @Test
    void whatStandsInAListBecomesAnAlertOfNobody() {
        SignedInAs.manager()
                .run(() -> clients.addAll(List.of(draft("Latex\nand nuts"), draft(null)), ines)
                        .orThrow());

        List<AlertRow> seen = SignedInAs.manager()
                .get(() -> alerts.of(
                        clients.people().stream().map(person -> person.id()).collect(Collectors.toSet())))
                .values()
                .stream()
                .flatMap(List::stream)
                .filter(alert -> alert.text().equals("Latex\nand nuts"))
                .toList();
        assertThat(seen).hasSize(1);
        assertThat(seen.getFirst().addedBy()).isNull();
    }

    private AlertId add(AlertDraft draft) {
        return SignedInAs.therapist(ines).get(() -> alerts.add(client, draft));
    }

    private Opening open(Set<AlertId> read) {
        return SignedInAs.therapist(ines).get(() -> visits.open(client, appointment.id(), read));
    }

    private static ClientDraft draft(@Nullable String text) {
        return ClientDraft.of("Nora", "Alert", LocalDate.of(1984, 5, 17)).withAlerts(text);
    }
}
