package org.knotwise.forecast.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.knotwise.atlas.Atlas;
import org.knotwise.atlas.MuscleId;
import org.knotwise.atlas.PointId;
import org.knotwise.atlas.ZoneId;
import org.knotwise.atlas.ZoneSide;
import org.knotwise.forecast.FurtherVisits;
import org.knotwise.forecast.internal.BackTest.Result;
import org.knotwise.forecast.internal.BackTest.Tested;
import org.knotwise.forecast.internal.KnotPast.Happened;
import org.knotwise.knots.Answer;
import org.knotwise.knots.KnotCourse;
import org.knotwise.knots.KnotId;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.Side;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** On a practice made by hand, whose figures can be worked out on paper; and on practices made by chance. */
class BackTestTest {

    private static final Atlas ATLAS = Atlas.load();
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate TODAY = DAY.plusYears(1);
    private static final PointId ANCONEUS = new PointId(new MuscleId("anconeus"), "TrP1");

    private final List<KnotPast> knots = new ArrayList<>();
    private final List<ClosedPlan> plans = new ArrayList<>();

    @Test
    void theFiguresOfAPracticeMadeByHand() {
        threePlansAndOneWithout();

        Result result = backTest().of(plans);

        // By the start, Beta(6, 4): 1 visit 0.6, 2 visits 0.4 * 6 / 11; the span is 1 to 2, its middle value 1.
        assertThat(result.nothingToForecast()).isEqualTo(1);
        assertThat(result.reached()).extracting(plan -> plan.outcome().visits()).containsExactly(2, 1);
        assertThat(result.censored())
                .extracting(plan -> plan.outcome().visits())
                .containsExactly(3);
        Tested first = result.reached().getFirst();
        assertThat(first.forecast().median()).hasValue(1);
        assertThat(first.forecast().span().probability()).isCloseTo(0.6 + 0.4 * 6 / 11, within(1e-9));
        assertThat(first.earlierMedian()).isEmpty();
        assertThat(result.reached().getLast().earlierMedian()).isEqualTo(OptionalInt.of(2));
        BackTestFigures forecast = BackTestFigures.ofForecast(result.reached());
        assertThat(forecast.plans()).isEqualTo(2);
        assertThat(forecast.inside()).hasValue(1.0);
        assertThat(forecast.meanError().orElseThrow()).isEqualTo((1 + 0) / 2.0);
        assertThat(BackTestFigures.ofPlanned(result.reached()).meanError().orElseThrow())
                .isEqualTo((4 - 2 + 6 - 1) / 2.0);
    }

    @Test
    void saysThemAsTextAndAsJson() {
        threePlansAndOneWithout();
        var report = new BackTestReport(backTest().of(plans));

        assertThat(report.text())
                .contains("2 plans reached all their knots, 1 ended earlier, 1 had nothing to forecast.")
                .anyMatch(line -> line.matches("forecast +2 +100\\.0 % +\\d\\d\\.\\d % +0\\.50"))
                .anyMatch(line -> line.matches("planned sessions +2 +- +- +3\\.50"))
                .anyMatch(line -> line.matches("practice’s median +1 +- +- +1\\.00"))
                .contains(
                        "Of the 1 that ended earlier, 1 had needed more visits by then than the interval held at most.");
        JsonNode json = JsonMapper.shared().readTree(report.json());
        assertThat(json.path("reached").asInt()).isEqualTo(2);
        assertThat(json.path("endedEarlier").asInt()).isEqualTo(1);
        assertThat(json.path("endedEarlierBeyondInterval").asInt()).isEqualTo(1);
        assertThat(json.path("nothingToForecast").asInt()).isEqualTo(1);
        assertThat(json.path("all").path("forecast").path("meanError").asDouble())
                .isEqualTo(0.5);
        assertThat(json.path("withEarlierPlan")
                        .path("practicesmedian")
                        .path("n")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void aPracticeWithoutClosedPlansSaysSo() {
        assertThat(new BackTestReport(backTest().of(plans)).text())
                .contains("0 plans reached all their knots, 0 ended earlier, 0 had nothing to forecast.")
                .contains("Nothing to compare yet.");
    }

    @Test
    void aReleaseAfterTheEndOfThePlanComesTooLate() {
        KnotPast knot = knot(found(DAY, 6, false), found(DAY.plusDays(7), 5, true), found(DAY.plusDays(30), 1, false));
        plan(knot, DAY.plusDays(1), DAY.plusDays(8), 4);

        assertThat(backTest().of(plans).censored())
                .singleElement()
                .satisfies(plan -> assertThat(plan.outcome().visits()).isEqualTo(1));
    }

    @Test
    void theLastOfSeveralKnotsDecidesAndADayCountsOnce() {
        KnotPast soon = knot(found(DAY, 6, false), found(DAY.plusDays(7), 5, true), found(DAY.plusDays(14), 1, true));
        KnotPast late = knot(
                found(DAY, 6, false),
                found(DAY.plusDays(7), 5, true),
                found(DAY.plusDays(14), 4, true),
                found(DAY.plusDays(21), 1, false));
        plans.add(new ClosedPlan(
                UUID.randomUUID(), noon(DAY.plusDays(1)), noon(DAY.plusDays(21)), 4, Set.of(soon.knot(), late.knot())));

        assertThat(backTest().of(plans).reached())
                .singleElement()
                .satisfies(plan -> assertThat(plan.outcome().visits()).isEqualTo(2));
    }

    @Test
    void aFindingThatWasAmendedLaterWasKnownAtTheTime() {
        Instant amended = noon(DAY.plusDays(50));
        // At acceptance the knot counted as treated once without release; the amendment says that it was not treated.
        KnotPast knot = knot(
                new Happened(fact(DAY, 6), noon(DAY), true, noon(DAY), amended),
                new Happened(fact(DAY, 6), noon(DAY), false, amended, null),
                found(DAY.plusDays(7), 6, false),
                found(DAY.plusDays(14), 5, true),
                found(DAY.plusDays(21), 1, false));
        plan(knot, DAY.plusDays(8), DAY.plusDays(22), 4);

        FurtherVisits forecast = backTest().of(plans).plans().getFirst().forecast();

        assertThat(forecast.exactly(1)).as("a trial had failed").isLessThan(0.57);
    }

    /** The walk forward in time gives what reading everything anew at each acceptance gives. */
    @Test
    void knowsAtEachAcceptanceWhatWasKnownThenAndNothingElse() {
        long seed = 20261127;
        System.out.println("Practices by chance: seed " + seed);
        var random = new Random(seed);
        for (int round = 0; round < 40; round++) {
            knots.clear();
            plans.clear();
            List<OnsetDrawing> drawings = new ArrayList<>();
            for (int i = 0; i < 30; i++) {
                KnotPast knot = anyKnot(random);
                knots.add(knot);
                LocalDate drawn = DAY.plusDays(random.nextInt(120));
                drawings.add(new OnsetDrawing(
                        knot.client(),
                        noon(drawn),
                        drawn,
                        drawn.minusDays(random.nextInt(150)),
                        Set.of(new ZoneSide(new ZoneId("elbow.outer"), Side.RIGHT))));
                LocalDate accepted = DAY.plusDays(random.nextInt(120));
                plans.add(new ClosedPlan(
                        UUID.randomUUID(),
                        noon(accepted),
                        noon(accepted.plusDays(60)),
                        5,
                        Stream.of(knot, knots.get(random.nextInt(knots.size())))
                                .map(KnotPast::knot)
                                .collect(Collectors.toSet())));
            }

            Result result = new BackTest(knots, drawings, ATLAS, ZoneOffset.UTC, TODAY).of(plans);

            assertThat(result.plans())
                    .isNotEmpty()
                    .allSatisfy(plan -> assertThat(plan.forecast().atMost())
                            .usingElementComparator((one, other) -> Math.abs(one - other) < 1e-12 ? 0 : 1)
                            .isEqualTo(anew(plan.plan(), drawings).atMost()));
        }
    }

    private FurtherVisits anew(ClosedPlan plan, List<OnsetDrawing> drawings) {
        Instant when = plan.acceptedAt();
        LocalDate day = when.atZone(ZoneOffset.UTC).toLocalDate();
        List<OnsetDrawing> drawn = drawings.stream()
                .filter(drawing -> !drawing.drawnAt().isAfter(when))
                .toList();
        var onsets = new Onsets(ATLAS, drawn);
        var evidence = new Evidence();
        knots.forEach(knot -> evidence.add(knot.point(), onsets.aged(knot, knot.asOf(when, day), null)));
        return FurtherVisits.ofAll(knots.stream()
                .filter(knot -> plan.targets().contains(knot.knot()))
                .map(knot -> Outlook.of(knot.point(), onsets.aged(knot, knot.asOf(when, day), null), evidence)
                        .further())
                .collect(Collectors.toList()));
    }

    private static KnotPast anyKnot(Random random) {
        List<Happened> happened = new ArrayList<>();
        LocalDate day = DAY.plusDays(random.nextInt(60));
        int findings = 1 + random.nextInt(8);
        for (int i = 0; i < findings; i++) {
            Instant signed = noon(day.plusDays(random.nextInt(3)));
            @Nullable Instant until = random.nextInt(6) == 0 ? signed.plusSeconds(86_400L * random.nextInt(40)) : null;
            happened.add(new Happened(fact(day, random.nextInt(8)), noon(day), random.nextInt(4) > 0, signed, until));
            day = day.plusDays(random.nextInt(15) + 1L);
        }
        return past(happened);
    }

    /** The first takes two treated visits of four planned, the second one of six; the third ends after three. */
    private void threePlansAndOneWithout() {
        KnotPast one = knot(
                found(DAY, 6, false),
                found(DAY.plusDays(7), 6, true),
                found(DAY.plusDays(14), 4, true),
                found(DAY.plusDays(21), 2, false));
        plan(one, DAY.plusDays(1), DAY.plusDays(22), 4);
        LocalDate later = DAY.plusDays(60);
        KnotPast two =
                knot(found(later, 6, false), found(later.plusDays(7), 6, true), found(later.plusDays(14), 2, true));
        plan(two, later.plusDays(1), later.plusDays(15), 6);
        KnotPast three = knot(
                found(DAY, 6, false),
                found(DAY.plusDays(7), 6, true),
                found(DAY.plusDays(14), 6, true),
                found(DAY.plusDays(21), 6, true));
        plan(three, DAY.plusDays(1), DAY.plusDays(22), 3);
        plans.add(new ClosedPlan(UUID.randomUUID(), noon(DAY), noon(later), 3, Set.of()));
    }

    private BackTest backTest() {
        return new BackTest(knots, List.of(), ATLAS, ZoneOffset.UTC, TODAY);
    }

    private void plan(KnotPast knot, LocalDate accepted, LocalDate ended, int planned) {
        plans.add(new ClosedPlan(UUID.randomUUID(), noon(accepted), noon(ended), planned, Set.of(knot.knot())));
    }

    private KnotPast knot(Happened... happened) {
        KnotPast knot = past(List.of(happened));
        knots.add(knot);
        return knot;
    }

    private static KnotPast past(List<Happened> happened) {
        return new KnotPast(
                new KnotId(UUID.randomUUID()), new ClientId(UUID.randomUUID()), ANCONEUS, Side.RIGHT, happened);
    }

    private static Happened found(LocalDate day, int tenderness, boolean treated) {
        return new Happened(fact(day, tenderness), noon(day), treated, noon(day), null);
    }

    private static KnotCourse.Fact fact(LocalDate day, int tenderness) {
        return new KnotCourse.Fact(day, tenderness, Answer.NOT_TESTED, Answer.NOT_TESTED);
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
    }
}
