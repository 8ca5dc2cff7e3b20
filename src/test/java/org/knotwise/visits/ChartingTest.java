package org.knotwise.visits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
import org.knotwise.atlas.MovementId;
import org.knotwise.atlas.TechniqueId;
import org.knotwise.health.AlertDraft;
import org.knotwise.health.AlertKind;
import org.knotwise.health.AlertRow;
import org.knotwise.health.Alerts;
import org.knotwise.health.Clearance;
import org.knotwise.health.HealthProfile;
import org.knotwise.health.ProfileEntryDraft;
import org.knotwise.identity.AccountId;
import org.knotwise.knots.FindingDraft;
import org.knotwise.knots.KnotHistories;
import org.knotwise.knots.KnotId;
import org.knotwise.knots.Knots;
import org.knotwise.knots.PressureFelt;
import org.knotwise.knots.Treatment;
import org.knotwise.scheduling.TherapistProfiles;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.NoSuchRecord;
import org.knotwise.shared.Outcome;
import org.knotwise.shared.Score;
import org.knotwise.shared.VisitId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** What may be charted, and what becomes of it when two windows chart. */
@DatabaseTest
@Import({Fixtures.class, Care.class})
class ChartingTest {

    private static final String COMPRESSION = "ischemic-compression";

    @Autowired
    private Visits visits;

    @Autowired
    private Knots knots;

    @Autowired
    private KnotHistories histories;

    @Autowired
    private HealthProfile health;

    @Autowired
    private Alerts alerts;

    @Autowired
    private Snippets snippets;

    @Autowired
    private TherapistProfiles profiles;

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private Care care;

    @Autowired
    private TestClock.Movable clock;

    private AccountId ines;
    private ClientId client;
    private KnotId knot;
    private VisitId visit;
    private SignedInAs signedIn;

    @BeforeEach
    void aVisitOfToday() {
        clock.moveTo(TestClock.START);
        ines = fixtures.therapist("Ines Okafor");
        client = fixtures.clientOf(ines);
        fixtures.worksWeekdays(ines, 9, 17);
        signedIn = SignedInAs.therapist(ines);
        knot = knots.record(client, Care.at("trapezius.upper"), Care.recognised(7))
                .orThrow();
        clock.advance(Duration.ofMinutes(10));
        visit = care.open(care.book(client, null, Care.at(today(), "11:00")));
    }

    @AfterEach
    void signOut() {
        signedIn.close();
        clock.moveTo(TestClock.START);
    }

    @Test
    void twoWindowsWriteTwoPartsAndBothAreKept() {
        visits.write(client, visit, NoteDraft.EMPTY, subjective("From the first"))
                .orThrow();
        var second = new NoteDraft("", "From the second", "", "", "", null, null, Set.of(Aftercare.WATER));

        WrittenNote written =
                visits.write(client, visit, NoteDraft.EMPTY, second).orThrow();

        assertThat(written.lost()).isEmpty();
        assertThat(note().subjective()).isEqualTo("From the first");
        assertThat(note().objective()).isEqualTo("From the second");
    }

    @Test
    void aStaleWindowNeverWritesOverAPartAndIsToldWhich() {
        visits.write(client, visit, NoteDraft.EMPTY, subjective("From the first"))
                .orThrow();

        WrittenNote written = visits.write(client, visit, NoteDraft.EMPTY, subjective("From the second"))
                .orThrow();

        assertThat(written.lost()).containsExactly(NotePart.SUBJECTIVE);
        assertThat(written.note().subjective()).isEqualTo("From the first");
        assertThat(note().subjective()).isEqualTo("From the first");
    }

    @Test
    void aStaleWindowNeverChartsOverAKnot() {
        visits.chart(client, visit, knot, null, Care.recognised(6)).orThrow();

        ChartedKnot stale =
                visits.chart(client, visit, knot, null, Care.recognised(3)).orThrow();
        ChartedKnot same =
                visits.chart(client, visit, knot, null, Care.recognised(6)).orThrow();
        ChartedKnot fresh = visits.chart(client, visit, knot, Care.recognised(6), Care.recognised(3))
                .orThrow();

        assertThat(stale).isEqualTo(new ChartedKnot(clock.instant(), Care.recognised(6), true));
        assertThat(same.lost()).isFalse();
        assertThat(fresh.lost()).isFalse();
        assertThat(visits.details(client, visit).at(knot)).contains(Care.recognised(3));
    }

    @Test
    void whatSpeaksAgainstATechniqueAsksForAReasonThatIsKeptAndShown() {
        has("anticoagulants", null);

        assertThat(visits.chart(client, visit, knot, null, treated(COMPRESSION, null)))
                .isEqualTo(Outcome.refused("visit.reasonMissing", "Ischemic compression"));
        assertThat(visits.details(client, visit).findings()).isEmpty();
        assertThat(visits.chart(client, visit, knot, null, treated("stripping", null)))
                .isInstanceOf(Outcome.Done.class);

        visits.chart(client, visit, knot, treated("stripping", null), treated(COMPRESSION, "Her doctor agreed today"))
                .orThrow();
        visits.sign(client, visit).orThrow();

        assertThat(histories.of(client, knot).findings().getLast().draft().treatments())
                .containsExactly(new Treatment(
                        new TechniqueId(COMPRESSION), 45, PressureFelt.GOOD_PAIN, "Her doctor agreed today"));
    }

    @Test
    void aClearanceLiftsWhatItCanLift() {
        has("anticoagulants", new Clearance("Dr Reyes", today()));

        // The sheet says: unless cleared.
        assertThat(visits.chart(client, visit, knot, null, treated(COMPRESSION, null)))
                .isInstanceOf(Outcome.Done.class);
    }

    @Test
    void whatWasChartedBeforeAConditionWasKnownStaysChangeable() {
        FindingDraft before = treated(COMPRESSION, null);
        visits.chart(client, visit, knot, null, before).orThrow();
        has("anticoagulants", null);

        var longer = new FindingDraft(
                before.before(),
                before.after(),
                before.signs(),
                List.of(new Treatment(new TechniqueId(COMPRESSION), 60, PressureFelt.LIGHT)),
                "");
        assertThat(visits.chart(client, visit, knot, before, longer)).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void aTechniqueOfAnotherProfessionIsNeverCharted() {
        assertThat(visits.chart(client, visit, knot, null, treated("dry-needling", "The client asked")))
                .isEqualTo(Outcome.refused("visit.techniqueIsReferred"));
        assertThat(visits.chart(client, visit, Care.at("teres.minor"), treated("dry-needling", "The client asked")))
                .isEqualTo(Outcome.refused("visit.techniqueIsReferred"));
    }

    @Test
    void aPointThatNeedsTrainingIsTreatedByTrainedHandsOnly() {
        assertThat(visits.chart(client, visit, Care.at("subscapularis"), treated("stripping", null)))
                .isEqualTo(Outcome.refused("visit.pointNeedsTraining"));
        assertThat(visits.chart(client, visit, Care.at("subscapularis"), FindingDraft.ofTenderness(5)))
                .as("found without being treated")
                .isInstanceOf(Outcome.Done.class);

        SignedInAs.admin()
                .run(() ->
                        profiles.train(ines, true, profiles.of(ines).version()).orThrow());

        assertThat(visits.chart(client, visit, Care.at("subscapularis"), treated("stripping", null)))
                .isInstanceOf(Outcome.Done.class);
    }

    @Test
    void tooMuchPressureAtTwoVisitsInARowIsAnAlertOnce() {
        signedWith(visit, PressureFelt.TOO_MUCH);
        assertThat(alerts.of(client)).isEmpty();
        signedWith(nextWeek(), PressureFelt.STRONG);
        signedWith(nextWeek(), PressureFelt.TOO_MUCH);
        assertThat(alerts.of(client)).isEmpty();

        signedWith(nextWeek(), PressureFelt.TOO_MUCH);
        signedWith(nextWeek(), PressureFelt.TOO_MUCH);

        assertThat(alerts.of(client))
                .extracting(AlertRow::text)
                .containsExactly("The pressure was too much at two visits in a row. Begin lighter, and ask early.");
    }

    @Test
    void movementsAreKeptOnBothSidesAndTakenBack() {
        var neck = new MovementId("neck.rotation");
        visits.measure(client, visit, new MovementReading(neck, 60, null)).orThrow();
        visits.measure(client, visit, new MovementReading(neck, 60, 72)).orThrow();
        var jaw = new MovementReading(new MovementId("jaw.opening"), 40, null);
        visits.measure(client, visit, jaw).orThrow();

        assertThat(visits.details(client, visit).movements()).containsExactly(jaw, new MovementReading(neck, 60, 72));
        visits.measure(client, visit, new MovementReading(neck, null, null)).orThrow();
        assertThat(visits.details(client, visit).movements()).containsExactly(jaw);
    }

    @Test
    void aClientWhoJustComesInIsChartedOnceTheAlertsWereRead() {
        visits.sign(client, visit).orThrow();
        alerts.add(client, new AlertDraft("Faints easily", AlertKind.CAUTION, null, null));

        var first = (Opening.AlertsFirst) visits.walkIn(client, Set.of());
        var opened = (Opening.Opened)
                visits.walkIn(client, Set.of(first.alerts().getFirst().id()));

        assertThat(visits.details(client, opened.visit()).appointment()).isNull();
        assertThat(visits.walkIn(client, Set.of())).isEqualTo(opened);
        assertThat(visits.before(client, opened.visit()).orElseThrow().id()).isEqualTo(visit);
    }

    @Test
    void theClientReadsTheAdviceOfTheLastSignedVisitAndNotOfADraft() {
        AccountId account = fixtures.accountOf(client);
        var told = new NoteDraft("Secret", "", "", "", "", null, null, Set.of(Aftercare.WATER));
        visits.write(client, visit, NoteDraft.EMPTY, told).orThrow();
        assertThat(SignedInAs.client(account, client).get(() -> visits.aftercare(client)))
                .isEmpty();

        visits.sign(client, visit).orThrow();

        assertThat(SignedInAs.client(account, client).get(() -> visits.aftercare(client)))
                .contains(new AftercareGiven(today(), Set.of(Aftercare.WATER)));
        ClientId other = fixtures.clientOf(ines);
        assertThatThrownBy(() -> SignedInAs.client(account, client).get(() -> visits.aftercare(other)))
                .isInstanceOf(NoSuchRecord.class);
    }

    @Test
    void everybodyHasTheirOwnTexts() {
        SnippetId mine =
                snippets.add(new SnippetDraft(" HP ", "Heat pad before.")).orThrow();
        assertThat(snippets.byWord()).containsExactly(Map.entry("hp", "Heat pad before."));
        assertThat(snippets.add(new SnippetDraft("hp", "Again")))
                .isEqualTo(Outcome.refused("snippet.wordIsTaken", "hp"));

        AccountId anton = fixtures.therapist("Anton Reyes");
        try (var _ = SignedInAs.therapist(anton)) {
            assertThat(snippets.mine()).isEmpty();
            assertThatThrownBy(() -> snippets.remove(mine)).isInstanceOf(NoSuchRecord.class);
            snippets.add(new SnippetDraft("hp", "Another one’s")).orThrow();
        }
        snippets.remove(mine);
        assertThat(snippets.mine()).isEmpty();
    }

    private void has(String condition, @Nullable Clearance clearance) {
        health.add(client, new ProfileEntryDraft(new ConditionId(condition), null, null, clearance, ""), null)
                .orThrow();
    }

    private void signedWith(VisitId of, PressureFelt pressure) {
        var finding = new FindingDraft(
                Score.of(5), null, Map.of(), List.of(new Treatment(new TechniqueId("stripping"), 60, pressure)), "");
        visits.chart(client, of, knot, null, finding).orThrow();
        visits.sign(client, of).orThrow();
    }

    private VisitId nextWeek() {
        clock.advance(Duration.ofDays(7));
        Set<org.knotwise.health.AlertId> read =
                alerts.unread(client).stream().map(AlertRow::id).collect(java.util.stream.Collectors.toSet());
        var appointment = care.book(client, null, Care.at(today(), "11:00"));
        return switch (visits.open(client, appointment.id(), read)) {
            case Opening.Opened(VisitId opened) -> opened;
            case Opening.AlertsFirst _, Opening.Refused _ -> throw new AssertionError("Not opened");
        };
    }

    private static FindingDraft treated(String technique, @Nullable String reason) {
        return new FindingDraft(
                Score.of(6),
                Score.of(3),
                Map.of(),
                List.of(new Treatment(new TechniqueId(technique), 45, PressureFelt.GOOD_PAIN, reason)),
                "");
    }

    private static NoteDraft subjective(String text) {
        return new NoteDraft(text, "", "", "", "", null, null, Set.of());
    }

    private NoteDraft note() {
        return visits.details(client, visit).note();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Fixtures.ZONE);
    }
}
