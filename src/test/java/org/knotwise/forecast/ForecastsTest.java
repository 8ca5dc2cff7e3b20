package org.knotwise.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.knotwise.Care;
import org.knotwise.DatabaseTest;
import org.knotwise.Fixtures;
import org.knotwise.SignedInAs;
import org.knotwise.TestClock;
import org.knotwise.atlas.TechniqueId;
import org.knotwise.atlas.ZoneId;
import org.knotwise.identity.AccountId;
import org.knotwise.knots.FindingDraft;
import org.knotwise.knots.KnotHistories;
import org.knotwise.knots.KnotId;
import org.knotwise.knots.KnotPlace;
import org.knotwise.knots.Knots;
import org.knotwise.knots.Treatment;
import org.knotwise.pain.PainDrawingDraft;
import org.knotwise.pain.PainDrawings;
import org.knotwise.pain.PainMark;
import org.knotwise.pain.PainQuality;
import org.knotwise.plans.Gap;
import org.knotwise.plans.PhaseDraft;
import org.knotwise.plans.PlanDraft;
import org.knotwise.plans.PlanId;
import org.knotwise.plans.PlanSummary;
import org.knotwise.plans.Plans;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.NoSuchRecord;
import org.knotwise.shared.Score;
import org.knotwise.shared.Side;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** What is forecast of a plan, from what was found at its knots and at those of the whole practice. */
@DatabaseTest
@Import(Fixtures.class)
class ForecastsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 22);

    @Autowired
    private Forecasts forecasts;

    @Autowired
    private Knots knots;

    @Autowired
    private KnotHistories histories;

    @Autowired
    private PainDrawings drawings;

    @Autowired
    private Plans plans;

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private TestClock.Movable clock;

    private AccountId ines;
    private ClientId client;
    private SignedInAs signedIn;

    @BeforeEach
    void inesHasAClient() {
        clock.moveTo(TestClock.START);
        ines = fixtures.therapist("Ines Okafor");
        client = fixtures.clientOf(ines);
        signedIn = SignedInAs.therapist(ines);
    }

    @AfterEach
    void signOut() {
        signedIn.close();
        clock.moveTo(TestClock.START);
    }

    @Test
    void aKnotThatWasNeverTreatedIsForecastByTheStart() {
        KnotId knot = examined("popliteus", 6);

        assertThat(expected(planFor(knot))).satisfies(forecast -> {
            assertThat(forecast.knots()).singleElement().satisfies(only -> {
                assertThat(only.age()).isEqualTo(AgeOfPain.UNDER_SIX_WEEKS);
                assertThat(only.treated()).isZero();
                assertThat(only.pending()).isFalse();
                assertThat(only.episodes()).isZero();
            });
            assertThat(forecast.isStartingAssumption()).isTrue();
            assertThat(forecast.further().exactly(1)).isCloseTo(0.6, within(1e-9));
            assertThat(forecast.further().span().from()).isEqualTo(1);
            assertThat(forecast.further().span().to()).isEqualTo(2);
        });
    }

    @Test
    void theAgeOfThePainIsTheClientsWordWhereADrawingCoversTheKnot() {
        KnotId covered = examined("anconeus", 6);
        KnotId elsewhere = examined("sternalis", 6);
        later(1);
        draw("elbow.outer", Side.RIGHT, TODAY.minusMonths(4));

        assertThat(expected(planFor(covered)).knots().getFirst().age()).isEqualTo(AgeOfPain.LONGER);
        assertThat(expected(planFor(elsewhere)).knots().getFirst().age()).isEqualTo(AgeOfPain.UNDER_SIX_WEEKS);

        later(1);
        draw("elbow.outer", Side.LEFT, TODAY.minusWeeks(8));
        assertThat(expected(planFor(covered)).knots().getFirst().age())
                .as("the other side is another pain")
                .isEqualTo(AgeOfPain.LONGER);
    }

    @Test
    void aDrawingFromBeforeTheLastReleaseTellsOfAnotherPain() {
        draw("arm.back", Side.RIGHT, TODAY.minusMonths(4));
        treated("triceps", 6);
        later(7);
        KnotId knot = examined("triceps", 1);
        later(60);
        examined("triceps", 6);

        assertThat(expected(planFor(knot)).knots().getFirst().age()).isEqualTo(AgeOfPain.UNDER_SIX_WEEKS);
    }

    @Test
    void anOnsetFromBeforeTheLastReleaseTellsOfAnotherPain() {
        treated("pectineus", 6);
        later(7);
        KnotId knot = examined("pectineus", 1);
        later(3);
        draw("pelvis.groin", Side.RIGHT, TODAY.minusMonths(4));
        later(60);
        examined("pectineus", 6);
        assertThat(expected(planFor(knot)).knots().getFirst().age()).isEqualTo(AgeOfPain.UNDER_SIX_WEEKS);

        later(1);
        draw("pelvis.groin", Side.RIGHT, TODAY.plusDays(15));
        assertThat(expected(planFor(knot)).knots().getFirst().age())
                .as("since the release, eight weeks before the find")
                .isEqualTo(AgeOfPain.TO_THREE_MONTHS);
    }

    @Test
    void eachTreatedVisitWithoutReleaseMakesTheNextOneLessLikely() {
        KnotId knot = treated("gracilis", 6);
        later(7);
        treated("gracilis", 5);
        later(7);
        treated("gracilis", 5);

        assertThat(expected(planFor(knot)).knots().getFirst()).satisfies(forecast -> {
            assertThat(forecast.treated()).isEqualTo(2);
            assertThat(forecast.pending()).isTrue();
            assertThat(forecast.episodes())
                    .as("its own episode is one of the practice's")
                    .isEqualTo(1);
            assertThat(forecast.further().exactly(0)).isBetween(0.3, 0.55);
        });
    }

    @Test
    void aReleasedKnotHoldsNothingUp() {
        KnotId released = treated("vastus.intermedius", 6);
        later(7);
        examined("vastus.intermedius", 1);
        KnotId open = examined("pronator.teres", 6);

        PlanForecast.Expected both = expected(planFor(released, open));

        assertThat(both.further()).isEqualTo(expected(planFor(open)).further());
        assertThat(both.isReached()).isFalse();
        assertThat(expected(planFor(released)).isReached()).isTrue();
        assertThat(expected(planFor(released)).isStartingAssumption()).isFalse();
    }

    @Test
    void theEpisodesOfTheWholePracticeCount() {
        AccountId tomas = fixtures.therapist("Tomas Brandl");
        for (int i = 0; i < 12; i++) {
            ClientId other = fixtures.clientOf(tomas);
            SignedInAs.therapist(tomas).run(() -> {
                found(other, "supinator", 6, true);
                later(7);
                found(other, "supinator", 5, true);
                later(7);
                found(other, "supinator", 4, true);
                later(7);
                found(other, "supinator", 1, false);
            });
            clock.moveTo(TestClock.START);
        }
        KnotId knot = examined("supinator", 6);

        PlanForecast.Expected forecast = expected(planFor(knot));

        assertThat(forecast.episodes()).isEqualTo(12);
        assertThat(forecast.isStartingAssumption()).isFalse();
        assertThat(forecast.further().exactly(1)).as("less than the start says").isLessThan(0.5);
        assertThat(forecast.further().exactly(3)).as("more than the start says").isGreaterThan(0.12);
    }

    @Test
    void whatWasTakenBackDoesNotCount() {
        KnotId knot = treated("palmaris.longus", 6);
        later(7);
        treated("palmaris.longus", 5);
        later(7);
        treated("palmaris.longus", 5);
        PlanId plan = planFor(knot);
        var middle = histories.of(client, knot).findings().get(1).id();

        histories.withdraw(client, middle, "Wrong knot").orThrow();

        assertThat(expected(plan).knots().getFirst().treated()).isEqualTo(1);
    }

    @Test
    void aFreeSpotStaysWithTheStart() {
        var spot = new KnotPlace.FreeSpot("back", 100, 200, Side.RIGHT);
        KnotId knot = knots.record(client, spot, draft(6, true)).orThrow();
        later(7);
        knots.record(client, spot, draft(5, false)).orThrow();

        assertThat(expected(planFor(knot)).knots().getFirst()).satisfies(forecast -> {
            assertThat(forecast.episodes()).isZero();
            assertThat(forecast.treated()).isEqualTo(1);
            assertThat(forecast.further().exactly(1)).isCloseTo(6.0 / 11, within(1e-9));
        });
    }

    @Test
    void withoutTargetsAndAfterItsEndThereIsNoForecast() {
        assertThat(forecasts.of(client, planFor())).isEqualTo(new PlanForecast.Without(PlanForecast.Why.NO_TARGETS));
        PlanId ended = planFor(examined("popliteus", 6));
        plans.stop(client, ended, "Moved away", new PlanSummary("", "")).orThrow();

        assertThat(forecasts.of(client, ended)).isEqualTo(new PlanForecast.Without(PlanForecast.Why.HAS_ENDED));
    }

    @Test
    void aPlanIsForecastUnderItsOwnClientOnlyAndADraftNotForTheClient() {
        PlanId plan = planFor(examined("popliteus", 6));
        ClientId other = fixtures.clientOf(ines);

        assertThatThrownBy(() -> forecasts.of(other, plan)).isInstanceOf(NoSuchRecord.class);
        AccountId account = AccountId.random();
        assertThatThrownBy(() -> SignedInAs.client(account, client).run(() -> forecasts.of(client, plan)))
                .isInstanceOf(NoSuchRecord.class);
        plans.propose(client, plan).orThrow();
        assertThat(SignedInAs.client(account, client).get(() -> forecasts.of(client, plan)))
                .isInstanceOf(PlanForecast.Expected.class);
    }

    private PlanForecast.Expected expected(PlanId plan) {
        return switch (forecasts.of(client, plan)) {
            case PlanForecast.Expected expected -> expected;
            case PlanForecast.Without(PlanForecast.Why why) -> throw new AssertionError(why);
        };
    }

    private PlanId planFor(KnotId... targets) {
        Set<KnotId> set = Arrays.stream(targets).collect(Collectors.toSet());
        return plans.draft(
                client,
                new PlanDraft("Ease it", List.of(), set, List.of(new PhaseDraft("Calm", 6, new Gap(5, 7, 10), 60))));
    }

    private KnotId treated(String muscle, int tenderness) {
        return found(client, muscle, tenderness, true);
    }

    private KnotId examined(String muscle, int tenderness) {
        return found(client, muscle, tenderness, false);
    }

    private KnotId found(ClientId whose, String muscle, int tenderness, boolean treated) {
        return knots.record(whose, Care.at(muscle), draft(tenderness, treated)).orThrow();
    }

    private static FindingDraft draft(int tenderness, boolean treated) {
        return new FindingDraft(
                Score.of(tenderness),
                null,
                Map.of(),
                treated ? List.of(new Treatment(new TechniqueId("ischemic-compression"), 60, null)) : List.of(),
                "");
    }

    private void draw(String zone, Side side, LocalDate onset) {
        var mark = new PainMark(new ZoneId(zone), side, Score.of(6), PainQuality.ACHING);
        drawings.draw(client, new PainDrawingDraft(List.of(mark), onset, List.of(), ""))
                .orThrow();
    }

    private void later(int days) {
        clock.advance(Duration.ofDays(days));
    }
}
