package org.knotwise.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FurtherVisitsTest {

    @Test
    void ofSpansOfOneLengthTheEarliestIsShown() {
        // 1 to 2 and 2 to 3 hold 0.8 and 0.85.
        FurtherVisits visits = withProbabilities(0, 0.1, 0.7, 0.15, 0.05);

        assertThat(visits.span()).satisfies(span -> {
            assertThat(span.from()).isEqualTo(1);
            assertThat(span.to()).isEqualTo(2);
            assertThat(span.probability()).isCloseTo(0.8, within(1e-12));
        });
        assertThat(visits.median()).hasValue(2);
    }

    @Test
    void beyondTwelveThereIsOnlyMore() {
        FurtherVisits late = withProbabilities(0, 0.05, 0.1, 0.05, 0.05);

        assertThat(late.more()).isCloseTo(0.75, within(1e-12));
        assertThat(late.median()).isEmpty();
        assertThat(late.span().from()).isEqualTo(4);
        assertThat(late.span().to()).isNull();
        assertThat(late.span().probability()).isCloseTo(0.8, within(1e-12));
        assertThat(late.span().holds(1000)).isTrue();
        assertThat(late.span().holds(3)).isFalse();
        assertThat(withProbabilities(0.1).span()).satisfies(span -> {
            assertThat(span.from()).isEqualTo(13);
            assertThat(span.to()).isNull();
        });
    }

    @Test
    void whatIsReleasedNeedsNothingAndHoldsNothingUp() {
        FurtherVisits knot = FurtherVisits.ofKnot(new BetaGeometric(4, 6), false);

        assertThat(FurtherVisits.NONE.median()).hasValue(0);
        assertThat(FurtherVisits.NONE.span()).isEqualTo(new VisitSpan(0, 0, 1));
        assertThat(FurtherVisits.ofAll(List.of(FurtherVisits.NONE, knot))).isEqualTo(knot);
        assertThat(FurtherVisits.ofAll(List.of())).isEqualTo(FurtherVisits.NONE);
    }

    @Test
    void aTrialWhoseOutcomeIsUnknownMayHaveBeenTheLast() {
        BetaGeometric chance = new BetaGeometric(6, 4).after(1);

        assertThat(FurtherVisits.ofKnot(chance, false).exactly(0)).isZero();
        assertThat(FurtherVisits.ofKnot(chance, true).exactly(0)).isCloseTo(6.0 / 11, within(1e-12));
        assertThat(FurtherVisits.ofKnot(chance, true).exactly(1)).isCloseTo(chance.exactly(2), within(1e-12));
    }

    @Test
    void theProductIsWhatAddingUpEveryCombinationGives() {
        long seed = 20261127;
        System.out.println("Product by enumeration: seed " + seed);
        var random = new Random(seed);
        for (int round = 0; round < 100; round++) {
            List<FurtherVisits> knots = Stream.generate(() -> any(random))
                    .limit(1 + random.nextInt(3))
                    .toList();

            double[] expected = enumerated(knots);

            FurtherVisits product = FurtherVisits.ofAll(knots);
            for (int number = 0; number <= FurtherVisits.MOST; number++) {
                assertThat(product.exactly(number)).isCloseTo(expected[number], within(1e-12));
            }
            assertThat(product.more()).isCloseTo(expected[FurtherVisits.MOST + 1], within(1e-12));
        }
    }

    @Test
    void theSpanIsTheShortestOfAllThatHoldFourFifths() {
        long seed = 20261128;
        System.out.println("Span by brute force: seed " + seed);
        var random = new Random(seed);
        int endless = 0;
        for (int round = 0; round < 5_000; round++) {
            FurtherVisits visits = any(random);

            VisitSpan span = visits.span();

            assertThat(span).isEqualTo(bruteForce(visits));
            assertThat(span.probability()).isBetween(FurtherVisits.SHOWN - 1e-9, 1 + 1e-12);
            endless += span.to() == null ? 1 : 0;
        }
        assertThat(endless).isBetween(50, 4_000);
    }

    @Test
    void isMadeOfThirteenNumbers() {
        assertThatThrownBy(() -> new FurtherVisits(List.of(1.0))).isInstanceOf(IllegalArgumentException.class);
    }

    /** Every span there is; the shortest, then the earliest; of those without an end the latest. */
    private static VisitSpan bruteForce(FurtherVisits visits) {
        List<VisitSpan> all = new ArrayList<>();
        for (int from = 0; from <= FurtherVisits.MOST; from++) {
            for (int to = from; to <= FurtherVisits.MOST; to++) {
                all.add(new VisitSpan(from, to, visits.atMost(to) - (from == 0 ? 0 : visits.atMost(from - 1))));
            }
        }
        List<VisitSpan> enough =
                all.stream().filter(span -> span.probability() >= 0.8 - 1e-9).toList();
        if (!enough.isEmpty()) {
            int shortest =
                    enough.stream().mapToInt(FurtherVisitsTest::length).min().orElseThrow();
            return enough.stream()
                    .filter(span -> length(span) == shortest)
                    .findFirst()
                    .orElseThrow();
        }
        return IntStream.rangeClosed(0, FurtherVisits.MOST + 1)
                .map(back -> FurtherVisits.MOST + 1 - back)
                .mapToObj(from -> new VisitSpan(from, null, from == 0 ? 1 : 1 - visits.atMost(from - 1)))
                .filter(span -> span.probability() >= 0.8 - 1e-9)
                .findFirst()
                .orElseThrow();
    }

    private static int length(VisitSpan span) {
        return Objects.requireNonNull(span.to()) - span.from();
    }

    private static double[] enumerated(List<FurtherVisits> knots) {
        double[] sums = new double[FurtherVisits.MOST + 2];
        enumerate(knots, 0, 0, 1, sums);
        return sums;
    }

    private static void enumerate(List<FurtherVisits> knots, int knot, int latest, double probability, double[] sums) {
        if (knot == knots.size()) {
            sums[latest] += probability;
            return;
        }
        for (int number = 0; number <= FurtherVisits.MOST + 1; number++) {
            double one = number > FurtherVisits.MOST
                    ? knots.get(knot).more()
                    : knots.get(knot).exactly(number);
            enumerate(knots, knot + 1, Math.max(latest, number), probability * one, sums);
        }
    }

    private static FurtherVisits any(Random random) {
        var chance = new BetaGeometric(0.2 + 8 * random.nextDouble(), 0.2 + 12 * random.nextDouble());
        return FurtherVisits.ofKnot(chance.after(random.nextInt(5)), random.nextBoolean());
    }

    /** Of exactly 0, 1, 2 ... visits; what is missing to 1 lies beyond 12. */
    private static FurtherVisits withProbabilities(double... exactly) {
        return FurtherVisits.of(number -> IntStream.rangeClosed(0, Math.min(number, exactly.length - 1))
                .mapToDouble(each -> exactly[each])
                .sum());
    }
}
