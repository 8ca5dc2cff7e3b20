package org.knotwise.forecast.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.knotwise.forecast.AgeOfPain;
import org.knotwise.forecast.BetaGeometric;
import org.knotwise.knots.KnotCourse.Episode;

class ChanceFitTest {

    private static final Episode OPEN = new Episode(LocalDate.of(2026, 9, 22), null, null);

    @Test
    void withoutEpisodesItIsExactlyTheStart() {
        for (AgeOfPain age : AgeOfPain.values()) {
            assertThat(ChanceFit.of(new TrialCounts(), age)).isEqualTo(age.start());
        }
    }

    @Test
    void everyStartLiesOnTheGrid() {
        for (AgeOfPain age : AgeOfPain.values()) {
            BetaGeometric start = age.start();
            double size = start.a() + start.b();
            assertThat(Arrays.stream(ChanceFit.SIZES).boxed()).contains(size);
            assertThat(start.a() / size * ChanceFit.STEPS)
                    .isCloseTo(Math.rint(start.a() / size * ChanceFit.STEPS), within(1e-9));
        }
    }

    @Test
    void manyEpisodesOvercomeTheStart() {
        long seed = 20261127;
        System.out.println("Recovered from many episodes: seed " + seed);
        var random = new Random(seed);
        for (BetaGeometric truth : new BetaGeometric[] {
            new BetaGeometric(6, 4), new BetaGeometric(2, 8), new BetaGeometric(12, 4), new BetaGeometric(1, 3)
        }) {
            TrialCounts seen = simulated(truth, 20_000, random);

            BetaGeometric found = ChanceFit.of(seen, AgeOfPain.TO_THREE_MONTHS);

            assertThat(mean(found)).isCloseTo(mean(truth), within(0.02));
            for (int trial = 1; trial <= 12; trial++) {
                assertThat(found.within(trial)).isCloseTo(truth.within(trial), within(0.02));
            }
        }
    }

    @Test
    void tenEpisodesOfTheirOwnDrawHalfWay() {
        var seen = new TrialCounts();
        for (int i = 0; i < ChanceFit.PSEUDO_EPISODES; i++) {
            seen.add(new TreatedEpisode(OPEN, 0, true, false));
        }

        double mean = mean(ChanceFit.of(seen, AgeOfPain.TO_THREE_MONTHS));

        assertThat(mean).isBetween(0.5, 0.8);
    }

    @Test
    void isTheBestOfTheWholeGrid() {
        long seed = 20261128;
        System.out.println("Best of the grid: seed " + seed);
        var random = new Random(seed);
        for (int round = 0; round < 20; round++) {
            AgeOfPain age = List.of(AgeOfPain.values()).get(round % 3);
            TrialCounts seen = simulated(new BetaGeometric(1 + random.nextInt(5), 1 + random.nextInt(9)), 40, random);
            TrialCounts all = seen.plus(TrialCounts.expected(age.start(), 10, 12));

            BetaGeometric found = ChanceFit.of(seen, age);

            double best = all.logLikelihood(found.a(), found.b());
            for (int step = 1; step < ChanceFit.STEPS; step++) {
                for (double size : ChanceFit.SIZES) {
                    double mean = (double) step / ChanceFit.STEPS;
                    assertThat(all.logLikelihood(size * mean, size * (1 - mean)))
                            .isLessThanOrEqualTo(best + 1e-9);
                }
            }
        }
    }

    @Test
    void theLikelihoodIsTheProductOverTheEpisodes() {
        long seed = 20261129;
        System.out.println("Likelihood episode by episode: seed " + seed);
        var random = new Random(seed);
        for (int round = 0; round < 100; round++) {
            var chance = new BetaGeometric(0.1 + 9 * random.nextDouble(), 0.1 + 9 * random.nextDouble());
            var counts = new TrialCounts();
            double product = 0;
            for (int i = 0; i < 30; i++) {
                int failures = random.nextInt(40);
                boolean success = random.nextBoolean();
                counts.add(new TreatedEpisode(OPEN, failures, success, false));
                product += Math.log(success ? chance.exactly(failures + 1) : chance.moreThan(failures));
            }

            assertThat(counts.logLikelihood(chance.a(), chance.b())).isCloseTo(product, within(1e-8));
        }
    }

    @Test
    void staysFiniteWhereNothingEverSucceedsAndWhereEverythingDoes() {
        var never = new TrialCounts();
        var always = new TrialCounts();
        for (int i = 0; i < 5_000; i++) {
            never.add(new TreatedEpisode(OPEN, 300, false, false));
            always.add(new TreatedEpisode(OPEN, 0, true, false));
        }

        assertThat(mean(ChanceFit.of(never, AgeOfPain.UNDER_SIX_WEEKS))).isLessThan(0.1);
        assertThat(ChanceFit.of(never, AgeOfPain.UNDER_SIX_WEEKS).moreThan(12)).isBetween(0.8, 1.0);
        assertThat(mean(ChanceFit.of(always, AgeOfPain.LONGER))).isGreaterThan(0.97);
    }

    @Test
    void whatIsTakenBackIsAsIfItHadNeverBeen() {
        var counts = new TrialCounts();
        counts.add(new TreatedEpisode(OPEN, 2, true, false));
        counts.add(new TreatedEpisode(OPEN, 25, false, false));
        counts.add(new TreatedEpisode(OPEN, 0, false, true));
        assertThat(counts.episodes()).isEqualTo(2);

        counts.remove(new TreatedEpisode(OPEN, 25, false, false));

        assertThat(counts.episodes()).isEqualTo(1);
        assertThat(counts.logLikelihood(3, 5)).isCloseTo(Math.log(new BetaGeometric(3, 5).exactly(3)), within(1e-12));
    }

    private static double mean(BetaGeometric chance) {
        return chance.chanceAfter(0);
    }

    /** Each watched until released, or given up after one to twelve trials. */
    private static TrialCounts simulated(BetaGeometric truth, int episodes, Random random) {
        var counts = new TrialCounts();
        for (int i = 0; i < episodes; i++) {
            double p = random.doubles((long) (truth.a() + truth.b()) - 1)
                    .sorted()
                    .skip((long) truth.a() - 1)
                    .findFirst()
                    .orElseThrow();
            int watched = 1 + random.nextInt(12);
            int failures = 0;
            while (failures < watched && random.nextDouble() >= p) {
                failures++;
            }
            counts.add(new TreatedEpisode(OPEN, failures, failures < watched, false));
        }
        return counts;
    }
}
