package org.knotwise.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** On plans whose a and b are known, what the forecast says happens as often as it says. */
class CalibrationTest {

    private static final int PLANS = 10_000;
    private static final int BINS = 10;

    /** The 99th percentile of chi-square with 9 degrees of freedom. */
    private static final double CHI_SQUARE_99 = 21.666;

    /** A plan as it turned out, and what was forecast of it; 13 stands for every number beyond 12. */
    private record Simulated(FurtherVisits forecast, int needed) {}

    @Test
    void theSpanHoldsAsManyPlansAsItSays() {
        List<Simulated> plans = simulated(20261127);

        double inside = plans.stream()
                .mapToInt(plan -> plan.forecast().span().holds(plan.needed()) ? 1 : 0)
                .average()
                .orElseThrow();
        double said = plans.stream()
                .mapToDouble(plan -> plan.forecast().span().probability())
                .average()
                .orElseThrow();

        System.out.printf("Inside the span: %.4f of %d plans; said: %.4f%n", inside, PLANS, said);
        assertThat(inside).isCloseTo(said, within(0.015));
    }

    @Test
    void theRandomisedProbabilityIntegralTransformIsUniform() {
        long seed = 20261128;
        var random = new Random(seed);
        int[] bins = new int[BINS];
        for (Simulated plan : simulated(seed)) {
            double below = plan.needed() == 0 ? 0 : plan.forecast().atMost(plan.needed() - 1);
            double upTo =
                    plan.needed() > FurtherVisits.MOST ? 1 : plan.forecast().atMost(plan.needed());
            double transform = below + random.nextDouble() * (upTo - below);
            bins[Math.min(BINS - 1, (int) (transform * BINS))]++;
        }

        double chiSquare = 0;
        for (int bin : bins) {
            double expected = (double) PLANS / BINS;
            chiSquare += (bin - expected) * (bin - expected) / expected;
        }
        System.out.printf("Chi-square of %d bins: %.2f%n", BINS, chiSquare);
        assertThat(chiSquare).isLessThan(CHI_SQUARE_99);
    }

    /** One to four knots of each age, some already treated without success, some with a trial pending, some released. */
    private static List<Simulated> simulated(long seed) {
        System.out.println("Simulated plans: seed " + seed);
        var random = new Random(seed);
        List<Simulated> plans = new ArrayList<>();
        while (plans.size() < PLANS) {
            List<FurtherVisits> knots = new ArrayList<>();
            int needed = 0;
            int wanted = 1 + random.nextInt(4);
            while (knots.size() < wanted) {
                BetaGeometric chance =
                        List.of(AgeOfPain.values()).get(random.nextInt(3)).start();
                double p = beta(chance, random);
                int failed = random.nextInt(4);
                if (random.nextInt(6) == 0) {
                    knots.add(FurtherVisits.NONE);
                } else if (geometric(p, random) > failed) {
                    // Only knots that the failures before did not release are still to be forecast.
                    boolean pending = random.nextBoolean();
                    needed = Math.max(needed, geometric(p, random) - (pending ? 1 : 0));
                    knots.add(FurtherVisits.ofKnot(chance.after(failed), pending));
                }
            }
            plans.add(new Simulated(FurtherVisits.ofAll(knots), Math.min(needed, FurtherVisits.MOST + 1)));
        }
        return plans;
    }

    private static int geometric(double p, Random random) {
        int trial = 1;
        while (random.nextDouble() >= p && trial < 10_000) {
            trial++;
        }
        return trial;
    }

    /** For whole a and b: the a-th smallest of a + b - 1 uniform numbers. */
    private static double beta(BetaGeometric chance, Random random) {
        int size = (int) (chance.a() + chance.b()) - 1;
        return random.doubles(size)
                .sorted()
                .skip((long) chance.a() - 1)
                .findFirst()
                .orElseThrow();
    }
}
