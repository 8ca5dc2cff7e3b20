package org.knotwise.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import org.knotwise.identity.AccountId;
import org.knotwise.knots.KnotId;
import org.knotwise.knots.Knots;
import org.knotwise.scheduling.AppointmentRow;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.NoSuchRecord;
import org.knotwise.shared.Outcome;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@DatabaseTest
@Import({Fixtures.class, Care.class})
class PlansTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 22);
    private static final Gap WEEKLY = new Gap(5, 7, 10);

    @Autowired
    private Plans plans;

    @Autowired
    private Knots knots;

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
    void runsFromTheDraftToTheLastVisit() {
        PlanId plan = plans.draft(client, draft("Ease the neck", 2));
        assertThat(statusOf(plan)).isEqualTo(PlanStatus.DRAFT);

        plans.propose(client, plan).orThrow();
        assertThat(statusOf(plan)).isEqualTo(PlanStatus.PROPOSED);

        accept(plan, " Nora Client ").orThrow();
        assertThat(statusOf(plan)).isEqualTo(PlanStatus.ACCEPTED);
        assertThat(details(plan).signed()).extracting(PlanSignature::name).isEqualTo("Nora Client");
        assertThat(details(plan).acceptedAt()).isEqualTo(TestClock.START);

        AppointmentRow first = care.book(client, session(plan, 1), Care.at(TODAY, "11:00"));
        assertThat(statusOf(plan)).isEqualTo(PlanStatus.ACTIVE);

        care.hold(first);
        assertThat(statusOf(plan)).isEqualTo(PlanStatus.ACTIVE);
        assertThat(details(plan).count(SessionStatus.DONE)).isEqualTo(1);

        clock.advance(Duration.ofDays(7));
        care.hold(care.book(client, session(plan, 2), Care.at(TODAY.plusDays(7), "11:00")));
        assertThat(statusOf(plan)).isEqualTo(PlanStatus.COMPLETED);
        assertThat(details(plan).count(SessionStatus.DONE)).isEqualTo(2);
        assertThat(plans.current(client)).isEmpty();
    }

    @Test
    void theClientDoesNotSeeADraft() {
        PlanId plan = plans.draft(client, draft("Ease the neck", 2));

        try (var _ = asTheClient()) {
            assertThat(plans.of(client)).isEmpty();
            assertThat(plans.current(client)).isEmpty();
            assertThatThrownBy(() -> plans.details(client, plan)).isInstanceOf(NoSuchRecord.class);
        }
        plans.propose(client, plan).orThrow();
        try (var _ = asTheClient()) {
            assertThat(plans.of(client)).extracting(PlanDetails::id).containsExactly(plan);
            assertThat(plans.details(client, plan).draft().title()).isEqualTo("Ease the neck");
        }
    }

    @Test
    void isNotSignedWithoutAName() {
        PlanId plan = proposed();

        assertThat(accept(plan, "  \t ")).isEqualTo(Outcome.refused("plan.signatureMissing"));
        assertThat(accept(plan, "N".repeat(201))).isEqualTo(Outcome.refused("plan.signatureMissing"));
        assertThat(statusOf(plan)).isEqualTo(PlanStatus.PROPOSED);
        assertThat(details(plan).signed()).isNull();
    }

    @Test
    void isSignedOnceAndOnlyWhenItWasProposed() {
        PlanId plan = plans.draft(client, draft("Ease the neck", 2));
        assertThat(accept(plan, "Nora")).isEqualTo(Outcome.refused("plan.notProposed"));

        plans.propose(client, plan).orThrow();
        accept(plan, "Nora").orThrow();
        assertThat(accept(plan, "Somebody else")).isEqualTo(Outcome.refused("plan.notProposed"));
        assertThat(details(plan).signed()).extracting(PlanSignature::name).isEqualTo("Nora");
    }

    @Test
    void nobodySignsForTheClient() {
        PlanId plan = proposed();
        ClientId other = fixtures.clientOf(ines);
        AccountId othersAccount = fixtures.accountOf(other);

        assertThatThrownBy(() -> plans.accept(client, plan, "Ines")).isInstanceOf(NoSuchRecord.class);
        try (var _ = SignedInAs.client(othersAccount, other)) {
            assertThatThrownBy(() -> plans.accept(client, plan, "Other")).isInstanceOf(NoSuchRecord.class);
            assertThatThrownBy(() -> plans.accept(other, plan, "Other")).isInstanceOf(NoSuchRecord.class);
        }
        assertThat(statusOf(plan)).isEqualTo(PlanStatus.PROPOSED);
    }

    @Test
    void aTargetIsAKnotOfTheSameClient() {
        ClientId other = fixtures.clientOf(ines);
        KnotId others =
                knots.record(other, Care.at("teres.minor"), Care.recognised(6)).orThrow();
        KnotId own =
                knots.record(client, Care.at("teres.minor"), Care.recognised(6)).orThrow();
        PlanId plan = plans.draft(client, targeting(own));

        assertThatThrownBy(() -> plans.draft(client, targeting(own, others))).isInstanceOf(NoSuchRecord.class);
        assertThatThrownBy(() -> plans.change(client, plan, targeting(others))).isInstanceOf(NoSuchRecord.class);
        assertThat(plans.of(client))
                .singleElement()
                .satisfies(one -> assertThat(one.draft().targets()).containsExactly(own));
    }

    @Test
    void aDraftIsRewrittenUntilTheClientHasSeenIt() {
        PlanId plan = plans.draft(client, draft("Ease the neck", 4));

        plans.change(client, plan, draft("Ease neck and jaw", 2)).orThrow();
        assertThat(details(plan).draft().title()).isEqualTo("Ease neck and jaw");
        assertThat(details(plan).agreed()).isEqualTo(2);

        plans.change(client, plan, draft("Ease neck and jaw", 5)).orThrow();
        assertThat(details(plan).sessions()).extracting(SessionRow::number).containsExactly(1, 2, 3, 4, 5);

        plans.propose(client, plan).orThrow();
        assertThat(plans.change(client, plan, draft("Something else", 9)))
                .isEqualTo(Outcome.refused("plan.noDraftAnyMore"));
        assertThat(plans.propose(client, plan)).isEqualTo(Outcome.refused("plan.noDraftAnyMore"));
        assertThat(details(plan).draft().title()).isEqualTo("Ease neck and jaw");
        assertThat(details(plan).agreed()).isEqualTo(5);
    }

    @Test
    void stoppingDropsWhatIsStillOpenAndKeepsWhatWasDone() {
        PlanId plan = accepted(3);
        care.hold(care.book(client, session(plan, 1), Care.at(TODAY, "11:00")));

        plans.stop(client, plan, "Moves away", new PlanSummary("", "")).orThrow();

        assertThat(statusOf(plan)).isEqualTo(PlanStatus.STOPPED);
        assertThat(details(plan).sessions())
                .extracting(SessionRow::status)
                .containsExactly(SessionStatus.DONE, SessionStatus.DROPPED, SessionStatus.DROPPED);
        assertThat(plans.nextToBook(client)).isEmpty();
        assertThat(plans.stop(client, plan, "Again", new PlanSummary("", "")))
                .isEqualTo(Outcome.refused("plan.hasEnded"));
    }

    @Test
    void isNotStoppedWithoutAReasonOrWhileSomethingIsBooked() {
        PlanId plan = accepted(3);
        assertThat(plans.stop(client, plan, " ", new PlanSummary("", "")))
                .isEqualTo(Outcome.refused("plan.reasonMissing"));

        care.book(client, session(plan, 1), Care.at(TODAY, "11:00"));
        assertThat(plans.stop(client, plan, "Moves away", new PlanSummary("", "")))
                .isEqualTo(Outcome.refused("plan.stillBooked", 1L));
        assertThat(statusOf(plan)).isEqualTo(PlanStatus.ACTIVE);
        assertThat(details(plan).count(SessionStatus.OPEN)).isEqualTo(2);
    }

    @Test
    void nothingIsBookedBeforeTheClientHasSigned() {
        PlanId plan = proposed();

        assertThat(plans.nextToBook(client)).isEmpty();
        assertThat(plans.book(client, session(plan, 1))).isEqualTo(Outcome.refused("plan.notAccepted"));
        assertThat(details(plan).count(SessionStatus.OPEN)).isEqualTo(2);
    }

    @Test
    void theNextToBookIsTheFirstOpenSessionWithItsPhase() {
        PlanId plan = plans.draft(
                client,
                new PlanDraft(
                        "Two phases",
                        List.of(),
                        Set.of(),
                        List.of(
                                new PhaseDraft("Release", 1, WEEKLY, 60),
                                new PhaseDraft("Keep", 1, new Gap(14, 21, 28), 30))));
        plans.propose(client, plan).orThrow();
        accept(plan, "Nora").orThrow();
        care.book(client, session(plan, 1), Care.at(TODAY, "11:00"));

        assertThat(plans.nextToBook(client))
                .contains(new BookableSession(session(plan, 2), 2, 2, new Gap(14, 21, 28), 30));
    }

    private static PlanDraft draft(String title, int sessions) {
        return new PlanDraft(title, List.of(), Set.of(), List.of(new PhaseDraft("Release", sessions, WEEKLY, 60)));
    }

    private static PlanDraft targeting(KnotId... targets) {
        return new PlanDraft(
                "Ease the shoulder", List.of(), Set.of(targets), List.of(new PhaseDraft("Release", 2, WEEKLY, 60)));
    }

    private PlanId proposed() {
        PlanId plan = plans.draft(client, draft("Ease the neck", 2));
        return plans.propose(client, plan).orThrow();
    }

    private PlanId accepted(int sessions) {
        PlanId plan = plans.draft(client, draft("Ease the neck", sessions));
        plans.propose(client, plan).orThrow();
        return accept(plan, "Nora").orThrow();
    }

    private Outcome<PlanId> accept(PlanId plan, String signature) {
        return asTheClient().get(() -> plans.accept(client, plan, signature));
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
}
