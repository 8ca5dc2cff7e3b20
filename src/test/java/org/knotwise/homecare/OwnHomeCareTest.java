package org.knotwise.homecare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.knotwise.DatabaseTest;
import org.knotwise.Fixtures;
import org.knotwise.SignedInAs;
import org.knotwise.atlas.MuscleId;
import org.knotwise.atlas.PointId;
import org.knotwise.identity.AccountId;
import org.knotwise.knots.Answer;
import org.knotwise.knots.FindingDraft;
import org.knotwise.knots.KnotId;
import org.knotwise.knots.KnotPlace;
import org.knotwise.knots.Knots;
import org.knotwise.knots.Sign;
import org.knotwise.plans.Gap;
import org.knotwise.plans.PhaseDraft;
import org.knotwise.plans.PlanDetails;
import org.knotwise.plans.PlanDraft;
import org.knotwise.plans.PlanId;
import org.knotwise.plans.Plans;
import org.knotwise.scheduling.Appointments;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.NoSuchRecord;
import org.knotwise.shared.Score;
import org.knotwise.shared.Side;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Two clients of one therapist: each sees the own record, and the other's is not there. */
@DatabaseTest
@Import(Fixtures.class)
class OwnHomeCareTest {

    @Autowired
    private HomeCare homeCare;

    @Autowired
    private Plans plans;

    @Autowired
    private Knots knots;

    @Autowired
    private Appointments appointments;

    @Autowired
    private Fixtures fixtures;

    private AccountId therapist;
    private ClientId nora;
    private AccountId norasAccount;
    private ClientId omar;
    private AccountId omarsAccount;

    @BeforeEach
    void twoClients() {
        therapist = fixtures.therapist("Ines");
        nora = fixtures.clientOf(therapist);
        omar = fixtures.clientOf(therapist);
        norasAccount = fixtures.accountOf(nora);
        omarsAccount = fixtures.accountOf(omar);
    }

    @Test
    void showsEachClientThePlanAndTheProgrammeOfTheOwnRecord() {
        PlanId norasPlan = propose(nora, knot(nora, "trapezius.upper"));
        PlanId omarsPlan = propose(omar, knot(omar, "gastrocnemius"));

        SignedInAs.client(norasAccount, nora).run(() -> {
            assertThat(plans.of(nora)).extracting(PlanDetails::id).containsExactly(norasPlan);
            assertThat(musclesHelped(nora)).containsOnly("trapezius.upper");
        });
        SignedInAs.client(omarsAccount, omar).run(() -> {
            assertThat(plans.of(omar)).extracting(PlanDetails::id).containsExactly(omarsPlan);
            assertThat(musclesHelped(omar)).containsOnly("gastrocnemius");
        });
    }

    @Test
    void answersForTheOtherClientAsForNobody() {
        PlanId omarsPlan = propose(omar, knot(omar, "gastrocnemius"));

        SignedInAs.client(norasAccount, nora).run(() -> {
            assertThatThrownBy(() -> homeCare.programme(omar)).isInstanceOf(NoSuchRecord.class);
            assertThatThrownBy(() -> knots.of(omar)).isInstanceOf(NoSuchRecord.class);
            assertThatThrownBy(() -> plans.of(omar)).isInstanceOf(NoSuchRecord.class);
            assertThatThrownBy(() -> plans.details(nora, omarsPlan)).isInstanceOf(NoSuchRecord.class);
            assertThatThrownBy(() -> plans.accept(omar, omarsPlan, "Nora")).isInstanceOf(NoSuchRecord.class);
            assertThatThrownBy(() -> plans.accept(nora, omarsPlan, "Nora")).isInstanceOf(NoSuchRecord.class);
            assertThatThrownBy(() -> appointments.of(omar)).isInstanceOf(NoSuchRecord.class);
            assertThatThrownBy(() -> appointments.next(omar)).isInstanceOf(NoSuchRecord.class);
        });
    }

    @Test
    void goesByTheActiveKnotsAsLongAsThePlanIsADraft() {
        KnotId target = knot(nora, "gastrocnemius", Answer.NO);
        knot(nora, "trapezius.upper", Answer.YES);
        PlanId draft = draft(nora, target);

        assertThat(SignedInAs.therapist(therapist).get(() -> musclesHelped(nora)))
                .containsOnly("trapezius.upper");
        assertThat(SignedInAs.client(norasAccount, nora).get(() -> musclesHelped(nora)))
                .containsOnly("trapezius.upper");

        SignedInAs.therapist(therapist).run(() -> plans.propose(nora, draft).orThrow());
        assertThat(SignedInAs.client(norasAccount, nora).get(() -> musclesHelped(nora)))
                .containsOnly("gastrocnemius");
    }

    private Set<String> musclesHelped(ClientId client) {
        return homeCare.programme(client).stream()
                .flatMap(item -> item.knots().stream())
                .map(knot -> knot.muscle().id().value())
                .collect(Collectors.toSet());
    }

    private KnotId knot(ClientId client, String muscle) {
        return knot(client, muscle, Answer.YES);
    }

    private KnotId knot(ClientId client, String muscle, Answer recognised) {
        var place = new KnotPlace.AtPoint(new PointId(new MuscleId(muscle), "TrP1"), Side.RIGHT);
        var finding = new FindingDraft(Score.of(6), null, Map.of(Sign.RECOGNISED, recognised), List.of(), "");
        return SignedInAs.therapist(therapist)
                .get(() -> knots.record(client, place, finding).orThrow());
    }

    private PlanId propose(ClientId client, KnotId target) {
        PlanId plan = draft(client, target);
        SignedInAs.therapist(therapist).run(() -> plans.propose(client, plan).orThrow());
        return plan;
    }

    private PlanId draft(ClientId client, KnotId target) {
        var draft = new PlanDraft(
                "Ease it", List.of(), Set.of(target), List.of(new PhaseDraft("Release", 4, new Gap(5, 7, 10), 60)));
        return SignedInAs.therapist(therapist).get(() -> plans.draft(client, draft));
    }
}
