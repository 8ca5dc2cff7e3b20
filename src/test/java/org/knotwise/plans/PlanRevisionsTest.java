package org.knotwise.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.knotwise.Care;
import org.knotwise.DatabaseTest;
import org.knotwise.Fixtures;
import org.knotwise.SignedInAs;
import org.knotwise.TestClock;
import org.knotwise.clients.ClientMerges;
import org.knotwise.identity.AccountId;
import org.knotwise.knots.FindingDraft;
import org.knotwise.knots.KnotId;
import org.knotwise.knots.Knots;
import org.knotwise.scheduling.AppointmentRow;
import org.knotwise.scheduling.Appointments;
import org.knotwise.scheduling.CancelReason;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.NoSuchRecord;
import org.knotwise.shared.Outcome;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** What becomes of a plan once the client has signed it: changed, measured, ended. */
@DatabaseTest
@Import({Fixtures.class, Care.class})
class PlanRevisionsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 22);
    private static final Gap WEEKLY = new Gap(5, 7, 10);
    private static final PlanSummary SUMMARY = new PlanSummary("Ache behind the eye", "Screen at eye height");

    @Autowired
    private Plans plans;

    @Autowired
    private PlanGoals goals;

    @Autowired
    private Knots knots;

    @Autowired
    private Appointments appointments;

    @Autowired
    private ClientMerges merges;

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private Care care;

    @Autowired
    private TestClock.Movable clock;

    private AccountId ines;
    private ClientId client;
    private AccountId clientsAccount;
    private SignedInAs signedIn;

    @SuppressWarnings("NullAway.Init") // all are set before each test
    PlanRevisionsTest() {}

    @BeforeEach
    void inesHasAClient() {
        clock.moveTo(TestClock.START);
        ines = fixtures.therapist("Ines Okafor");
        client = fixtures.clientOf(ines);
        clientsAccount = fixtures.accountOf(client);
        fixtures.worksWeekdays(ines, 9, 17);
        signedIn = SignedInAs.therapist(ines);
    }

    @AfterEach
    void signOut() {
        signedIn.close();
        clock.moveTo(TestClock.START);
    }

    @Test
    void aChangeHoldsAtOnceAndWaitsForTheSignature() {
        PlanId plan = accepted(calm(4));

        plans.revise(client, plan, calm(5), "One more, as one was missed", 1).orThrow();

        PlanDetails changed = details(plan);
        assertThat(changed.agreed()).isEqualTo(5);
        assertThat(changed.revision()).isEqualTo(2);
        assertThat(changed.waitsForSignature()).isTrue();
        try (var _ = asTheClient()) {
            PlanRevision seen = plans.revisions(client, plan).getLast();
            assertThat(seen.why()).isEqualTo("One more, as one was missed");
            assertThat(seen.changes()).contains(new PlanChange.AgreedChanged(4, 5));
            assertThat(plans.signRevision(client, plan, 1, "Nora")).isEqualTo(Outcome.refused("plan.notProposed"));
            plans.signRevision(client, plan, 2, " Nora ").orThrow();
            assertThat(plans.signRevision(client, plan, 2, "Nora")).isEqualTo(Outcome.refused("plan.notProposed"));
        }
        assertThat(details(plan).waitsForSignature()).isFalse();
        assertThat(plans.revisions(client, plan))
                .extracting(PlanRevision::signature)
                .doesNotContainNull();
    }

    @Test
    void whatWasSignedStaysAsItWas() {
        PlanId plan = accepted(calm(4));
        plans.revise(client, plan, calm(6), "More time", 1).orThrow();

        assertThat(plans.revisions(client, plan).getFirst().draft()).isEqualTo(calm(4));
        assertThat(plans.change(client, plan, calm(2))).isEqualTo(Outcome.refused("plan.noDraftAnyMore"));
    }

    @Test
    void aChangeIsRefusedWithoutAReasonADifferenceOrRoomForWhatWasHeld() {
        PlanId plan = accepted(calm(3));
        care.hold(care.book(client, session(plan, 1), Care.at(TODAY, "11:00")));
        care.book(client, session(plan, 3), Care.at(TODAY.plusDays(7), "11:00"));

        assertThat(plans.revise(client, plan, calm(4), " ", 1))
                .isEqualTo(Outcome.refused("plan.whyMissing", PlanRevision.WHY_LIMIT));
        assertThat(plans.revise(client, plan, calm(3), "Why", 1)).isEqualTo(Outcome.refused("plan.nothingChanged"));
        assertThat(plans.revise(client, plan, calm(1), "Why", 1)).isEqualTo(Outcome.refused("plan.tooFewSessions", 2L));
        assertThat(plans.revise(client, plan, calm(5), "Why", 7)).isEqualTo(Outcome.refused("plan.changedMeanwhile"));
        assertThat(plans.revisions(client, plan)).hasSize(1);

        plans.revise(client, plan, calm(2), "Enough", 1).orThrow();
        assertThat(details(plan).sessions())
                .extracting(SessionRow::number, SessionRow::status)
                .containsExactly(tuple(1, SessionStatus.DONE), tuple(2, SessionStatus.BOOKED));
    }

    @Test
    void aSessionThatWasMissedCountsAsMissedAndIsMadeUpByARevision() {
        PlanId plan = accepted(calm(1));
        AppointmentRow booked = care.book(client, session(plan, 1), Care.at(TODAY, "11:00"));
        clock.moveTo(Care.at(TODAY, "11:30"));
        appointments.cancel(client, booked.id(), CancelReason.NO_SHOW).orThrow();

        assertThat(details(plan).count(SessionStatus.MISSED)).isEqualTo(1);
        assertThat(statusOf(plan)).isEqualTo(PlanStatus.ACTIVE);
        plans.revise(client, plan, calm(2), "To make up for it", 1).orThrow();
        assertThat(plans.nextToBook(client)).map(BookableSession::number).contains(2);
    }

    @Test
    void aProposalIsTakenBackUntilItIsSigned() {
        PlanId plan = plans.draft(client, calm(4));
        plans.propose(client, plan).orThrow();

        plans.takeBack(client, plan).orThrow();
        try (var _ = asTheClient()) {
            assertThatThrownBy(() -> plans.details(client, plan)).isInstanceOf(NoSuchRecord.class);
            assertThatThrownBy(() -> plans.revisions(client, plan)).isInstanceOf(NoSuchRecord.class);
        }
        plans.change(client, plan, calm(5)).orThrow();
        plans.propose(client, plan).orThrow();
        accept(plan);
        assertThat(plans.takeBack(client, plan)).isEqualTo(Outcome.refused("plan.notProposed"));
        assertThat(details(plan).draft()).isEqualTo(calm(5));
    }

    @Test
    void endsWithAReasonAndWhatToTakeAlong() {
        PlanId plan = accepted(calm(3));
        assertThat(plans.complete(client, plan, "Free of pain", SUMMARY))
                .isEqualTo(Outcome.refused("plan.notUnderWay"));
        care.hold(care.book(client, session(plan, 1), Care.at(TODAY, "11:00")));

        plans.complete(client, plan, "Free of pain", SUMMARY).orThrow();

        PlanDetails ended = details(plan);
        assertThat(ended.status()).isEqualTo(PlanStatus.COMPLETED);
        assertThat(ended.count(SessionStatus.DROPPED)).isEqualTo(2);
        assertThat(ended.ending())
                .isEqualTo(new PlanEnding(clock.instant(), "Free of pain", SUMMARY.watchFor(), SUMMARY.prevention()));
        plans.summarise(client, plan, new PlanSummary("Nothing", "Walk")).orThrow();
        assertThat(details(plan).ending()).extracting(PlanEnding::prevention).isEqualTo("Walk");
    }

    @Test
    void goalsAreMeasuredInTheirOwnUnit() {
        var pain = new GoalDraft(Measure.WORST_PAIN, "Worst headache", 8, 3, null);
        var sing = new GoalDraft(Measure.FREE, "Sing again", null, null, null);
        PlanId plan = accepted(new PlanDraft("Any", List.of(pain, sing), Set.of(), calm(2).phases()));

        assertThat(goals.measure(client, plan, pain.id(), 11)).isEqualTo(Outcome.refused("goal.outOfRange", 10));
        assertThat(goals.measure(client, plan, sing.id(), 1)).isEqualTo(Outcome.refused("goal.outOfRange", 0));
        goals.measure(client, plan, pain.id(), 7).orThrow();
        goals.measure(client, plan, pain.id(), 6).orThrow();
        clock.advance(Duration.ofDays(7));
        goals.measure(client, plan, pain.id(), 3).orThrow();

        GoalProgress progress = goals.of(client, plan).getFirst();
        assertThat(progress.readings()).extracting(GoalReading::value).containsExactly(6, 3);
        assertThat(progress.isReached()).isTrue();
        assertThat(progress.hasImproved()).isTrue();
        assertThat(goals.of(client, plan).getLast().now()).isEmpty();
    }

    @Test
    void tendernessFollowsFromWhatIsFoundAtTheKnot() {
        KnotId knot = knots.record(client, Care.at("trapezius.upper"), Care.recognised(7))
                .orThrow();
        var tender = new GoalDraft(GoalId.random(), Measure.TENDERNESS, "Tender", knot, 7, 2, null);
        PlanId plan = accepted(new PlanDraft("Any", List.of(tender), Set.of(knot), calm(2).phases()));
        clock.advance(Duration.ofDays(7));
        knots.record(client, knot, FindingDraft.ofTenderness(2)).orThrow();

        GoalProgress progress = goals.of(client, plan).getFirst();
        assertThat(progress.now()).contains(2);
        assertThat(goals.released(client, plan)).containsExactly(knot);
        assertThat(goals.measure(client, plan, tender.id(), 1)).isEqualTo(Outcome.refused("goal.tendernessIsFound"));
    }

    @Test
    void nobodyElsesPlanIsChangedMeasuredOrEnded() {
        PlanId plan = accepted(calm(2));
        ClientId other = fixtures.clientOf(ines);
        AccountId colleague = fixtures.therapist("Tomas Brandl");

        assertNotThere(() -> plans.revise(other, plan, calm(3), "Why", 1));
        assertNotThere(() -> plans.revisions(other, plan));
        assertNotThere(() -> goals.of(other, plan));
        try (var _ = SignedInAs.therapist(colleague)) {
            assertNotThere(() -> plans.revise(client, plan, calm(3), "Why", 1));
            assertNotThere(() -> plans.complete(client, plan, "Why", SUMMARY));
            assertNotThere(() -> plans.summarise(client, plan, SUMMARY));
        }
        try (var _ = asTheClient()) {
            assertNotThere(() -> plans.revise(client, plan, calm(3), "Why", 1));
            assertNotThere(() -> goals.measure(client, plan, GoalId.random(), 1));
        }
        assertNotThere(() -> plans.signRevision(client, plan, 1, "Ines"));
    }

    @Test
    void aKnotOnBothOfTwoMergedRecordsIsOneInEveryRevision() {
        KnotId knot = knots.record(client, Care.at("trapezius.upper"), Care.recognised(7))
                .orThrow();
        ClientId target = fixtures.clientOf(ines);
        KnotId twin = knots.record(target, Care.at("trapezius.upper"), Care.recognised(5))
                .orThrow();
        PlanDraft before = focusing(knot, 2);
        PlanId plan = accepted(before);
        plans.revise(client, plan, focusing(knot, 3), "More", 1).orThrow();

        try (var _ = SignedInAs.manager()) {
            merges.merge(client, target, Set.of()).orThrow();
        }
        assertThat(plans.revisions(target, plan))
                .extracting(PlanRevision::draft)
                .containsExactly(focusing(twin, 2), focusing(twin, 3));

        try (var _ = SignedInAs.manager()) {
            merges.undo(client, target).orThrow();
        }
        assertThat(plans.revisions(client, plan).getFirst().draft()).isEqualTo(before);
    }

    private static PlanDraft focusing(KnotId knot, int sessions) {
        return new PlanDraft(
                "Ease the neck",
                List.of(),
                Set.of(knot),
                List.of(new PhaseDraft("Calm", sessions, WEEKLY, 60, Set.of(), Set.of(knot), 1)));
    }

    private static PlanDraft calm(int sessions) {
        return new PlanDraft(
                "Ease the neck", List.of(), Set.of(), List.of(new PhaseDraft("Calm", sessions, WEEKLY, 60)));
    }

    private PlanId accepted(PlanDraft draft) {
        PlanId plan = plans.draft(client, draft);
        plans.propose(client, plan).orThrow();
        accept(plan);
        return plan;
    }

    private void accept(PlanId plan) {
        asTheClient().get(() -> plans.accept(client, plan, "Nora")).orThrow();
    }

    private SignedInAs asTheClient() {
        return SignedInAs.client(clientsAccount, client);
    }

    private SessionId session(PlanId plan, int number) {
        return details(plan).sessions().get(number - 1).id();
    }

    private PlanStatus statusOf(PlanId plan) {
        return details(plan).status();
    }

    private PlanDetails details(PlanId plan) {
        return plans.details(client, plan);
    }

    private static void assertNotThere(Runnable deed) {
        assertThatThrownBy(deed::run).isInstanceOf(NoSuchRecord.class);
    }
}
