package org.knotwise.followups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.knotwise.Care;
import org.knotwise.DatabaseTest;
import org.knotwise.Fixtures;
import org.knotwise.SignedInAs;
import org.knotwise.TestClock;
import org.knotwise.forecast.Considerations;
import org.knotwise.forecast.PlanCourses;
import org.knotwise.identity.AccountId;
import org.knotwise.knots.FindingDraft;
import org.knotwise.knots.KnotId;
import org.knotwise.knots.Knots;
import org.knotwise.plans.Gap;
import org.knotwise.plans.PhaseDraft;
import org.knotwise.plans.PlanDetails;
import org.knotwise.plans.PlanDraft;
import org.knotwise.plans.PlanId;
import org.knotwise.plans.PlanSummary;
import org.knotwise.plans.Plans;
import org.knotwise.plans.SessionId;
import org.knotwise.scheduling.AppointmentRow;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.NoSuchRecord;
import org.knotwise.shared.Score;
import org.knotwise.shared.VisitId;
import org.knotwise.visits.NoteDraft;
import org.knotwise.visits.Visits;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** When a plan is to be reviewed, and when not any more. */
@DatabaseTest
@Import({Fixtures.class, Care.class})
class OffCourseRuleTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 9, 22);
    private static final int SESSIONS = 9;

    @Autowired
    private FollowUps followUps;

    @Autowired
    private PlanCourses courses;

    @Autowired
    private Plans plans;

    @Autowired
    private Knots knots;

    @Autowired
    private Visits visits;

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private Care care;

    @Autowired
    private TestClock.Movable clock;

    private AccountId ines;
    private ClientId client;
    private PlanDetails plan;
    private SignedInAs signedIn;
    private int held;

    @BeforeEach
    void aClientWithAPlanForOneKnot() {
        clock.moveTo(TestClock.START);
        ines = fixtures.therapist("Ines Okafor");
        client = fixtures.clientOf(ines);
        fixtures.worksWeekdays(ines, 9, 17);
        signedIn = SignedInAs.therapist(ines);
        KnotId knot = knots.record(client, Care.at("anconeus"), FindingDraft.ofTenderness(6))
                .orThrow();
        PlanId id = plans.draft(
                client,
                new PlanDraft(
                        "Ease the elbow",
                        List.of(),
                        Set.of(knot),
                        List.of(new PhaseDraft("Calm", SESSIONS, new Gap(5, 7, 10), 60))));
        plans.propose(client, id).orThrow();
        AccountId account = fixtures.accountOf(client);
        SignedInAs.client(account, client)
                .run(() -> plans.accept(client, id, "Nora").orThrow());
        plan = fixtures.plan(client, id);
        held = 0;
    }

    @AfterEach
    void signOut() {
        signedIn.close();
        clock.moveTo(TestClock.START);
    }

    @Test
    void threeVisitsInARowWithoutProgressAskToReviewThePlan() {
        visit(6, 6);
        visit(6, 6);
        visit(7, 6);
        assertThat(reviews()).isEmpty();

        visit(6, 6);

        assertThat(reviews()).singleElement().satisfies(row -> {
            assertThat(row.client()).isEqualTo(client);
            assertThat(row.ownerName()).isEqualTo("Ines Okafor");
            assertThat(row.session()).isNull();
            assertThat(row.dueOn()).isEqualTo(FIRST.plusDays(21 + 3));
        });
        assertThat(courses.of(client, plan.id()).isBeyondMassage()).isFalse();
    }

    @Test
    void lessTendernessIsProgressEvenIfThePainStays() {
        visit(6, 6);
        visit(6, 6);
        visit(6, 5);
        visit(6, 5);

        assertThat(reviews()).isEmpty();
    }

    @Test
    void asksOnceForOneCauseAndEndsByItselfWithProgress() {
        standStill(4);
        visit(6, 6);
        assertThat(reviews()).hasSize(1);

        visit(4, 6);

        assertThat(reviews()).isEmpty();
    }

    @Test
    void whatSomebodySawToIsAskedAgainOnlyAfterThreeFurtherVisits() {
        standStill(4);
        followUps
                .end(client, reviews().getFirst().id(), "Went over it with her")
                .orThrow();
        standStill(2);
        assertThat(reviews()).isEmpty();

        standStill(1);

        assertThat(reviews()).hasSize(1);
        assertThat(courses.of(client, plan.id()).isBeyondMassage()).isTrue();
    }

    @Test
    void theSecondOneTakesThePlaceOfTheFirst() {
        standStill(7);

        assertThat(reviews())
                .singleElement()
                .satisfies(row -> assertThat(row.dueOn()).isEqualTo(FIRST.plusDays(6 * 7 + 3)));
    }

    @Test
    void endsWithThePlan() {
        standStill(4);

        plans.stop(client, plan.id(), "Moved away", new PlanSummary("", "")).orThrow();

        assertThat(reviews()).isEmpty();
        assertThat(courses.of(client, plan.id()).offCourse()).isFalse();
    }

    @Test
    void theLastSessionLeavesNothingToReview() {
        standStill(SESSIONS);

        assertThat(reviews()).isEmpty();
    }

    @Test
    void aKnotThatIsReleasedIsNotOffCourse() {
        visit(3, 2);
        visit(3, 2);
        visit(3, 2);
        visit(3, 2);

        assertThat(reviews()).isEmpty();
    }

    @Test
    void theReceptionKnowsNothingOfIt() {
        standStill(4);
        FollowUpRow review = reviews().getFirst();

        try (var _ = SignedInAs.reception()) {
            assertThat(followUps.due(0, 1000)).doesNotContain(review);
            assertThatThrownBy(() -> followUps.end(client, review.id(), "Not mine"))
                    .isInstanceOf(NoSuchRecord.class);
        }
        assertThat(SignedInAs.manager().get(() -> followUps.due(0, 1000))).contains(review);
    }

    @Test
    void whatToConsiderComesFromTheAtlas() {
        Considerations considerations = courses.considerations(client, plan.id());

        assertThat(considerations.lookalikes())
                .singleElement()
                .satisfies(one -> assertThat(one.names()).containsExactly("Tennis elbow"));
        assertThat(considerations.otherFactors()).isNotEmpty();
        assertThat(considerations.openFactors()).isEmpty();
        assertThat(considerations.redFlags()).isEmpty();
        AccountId account = AccountId.random();
        assertThatThrownBy(
                        () -> SignedInAs.client(account, client).run(() -> courses.considerations(client, plan.id())))
                .isInstanceOf(NoSuchRecord.class);
    }

    private List<FollowUpRow> reviews() {
        return followUps.due(0, 100).stream()
                .filter(row -> row.kind() == FollowUpKind.REVIEW_PLAN)
                .toList();
    }

    private void standStill(int times) {
        for (int i = 0; i < times; i++) {
            visit(6, 6);
        }
    }

    /** The next session, a week after the one before. */
    private void visit(int pain, int tenderness) {
        LocalDate day = FIRST.plusDays(7L * held);
        clock.moveTo(Care.at(day, "10:12"));
        SessionId session = plan.sessions().get(held).id();
        AppointmentRow appointment = care.book(client, session, Care.at(day, "11:00"));
        VisitId visit = care.open(appointment);
        visits.write(client, visit, NoteDraft.EMPTY, note(pain)).orThrow();
        visits.chart(
                        client,
                        visit,
                        Care.at("anconeus"),
                        new FindingDraft(Score.of(tenderness), null, Map.of(), List.of(), ""))
                .orThrow();
        visits.sign(client, visit).orThrow();
        held++;
    }

    private static NoteDraft note(int pain) {
        return new NoteDraft("", "", "", "", "", Score.of(pain), null, Set.of());
    }
}
