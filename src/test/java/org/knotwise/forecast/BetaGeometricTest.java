package org.knotwise.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BetaGeometricTest {

    private static final LocalDate FOUND = LocalDate.of(2026, 9, 22);

    @Test
    void theStartsHaveMediansOfOneTwoAndThreeTreatedVisits() {
        assertThat(median(AgeOfPain.UNDER_SIX_WEEKS.start())).isEqualTo(1);
        assertThat(median(AgeOfPain.TO_THREE_MONTHS.start())).isEqualTo(2);
        assertThat(median(AgeOfPain.LONGER.start())).isEqualTo(3);
    }

    @Test
    void theAgeOfPainHasItsBordersAtSixWeeksAndThreeMonths() {
        assertThat(AgeOfPain.at(FOUND, null)).isEqualTo(AgeOfPain.UNDER_SIX_WEEKS);
        assertThat(AgeOfPain.at(FOUND, FOUND)).isEqualTo(AgeOfPain.UNDER_SIX_WEEKS);
        assertThat(AgeOfPain.at(FOUND, FOUND.minusDays(41))).isEqualTo(AgeOfPain.UNDER_SIX_WEEKS);
        assertThat(AgeOfPain.at(FOUND, FOUND.minusDays(42))).isEqualTo(AgeOfPain.TO_THREE_MONTHS);
        assertThat(AgeOfPain.at(FOUND, FOUND.minusMonths(3))).isEqualTo(AgeOfPain.TO_THREE_MONTHS);
        assertThat(AgeOfPain.at(FOUND, FOUND.minusMonths(3).minusDays(1))).isEqualTo(AgeOfPain.LONGER);
    }

    @Test
    void itIsTheMixtureOfGeometricDistributionsOverBeta() {
        long seed = 20261127;
        System.out.println("Beta-geometric: seed " + seed);
        var random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            double a = 1 + 10 * random.nextDouble();
            double b = 1 + 10 * random.nextDouble();
            int trial = 1 + random.nextInt(15);

            assertThat(new BetaGeometric(a, b).exactly(trial)).isCloseTo(integrated(a, b, trial), within(1e-6));
        }
    }

    @Test
    void afterFailuresItIsWhatBayesSays() {
        var chance = new BetaGeometric(3, 9);

        for (int failed = 0; failed < 10; failed++) {
            for (int more = 0; more < 10; more++) {
                assertThat(chance.after(failed).moreThan(more))
                        .isCloseTo(chance.moreThan(failed + more) / chance.moreThan(failed), within(1e-12));
            }
        }
    }

    @Test
    void staysAProbabilityHoweverManyTrialsAndHoweverExtremeTheChance() {
        for (double a : new double[] {1e-6, 0.01, 1, 127, 1e9}) {
            for (double b : new double[] {1e-6, 0.01, 1, 127, 1e9}) {
                for (int failed : new int[] {0, 1, 1_000, 1_000_000}) {
                    var chance = new BetaGeometric(a, b).after(failed);
                    double sum = chance.moreThan(20)
                            + IntStream.rangeClosed(1, 20)
                                    .mapToDouble(chance::exactly)
                                    .sum();

                    assertThat(sum).isCloseTo(1, within(1e-9));
                    assertThat(chance.within(20)).isBetween(0.0, 1.0);
                }
            }
        }
    }

    @Test
    void refusesWhatIsNoDistribution() {
        assertThatThrownBy(() -> new BetaGeometric(0, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new BetaGeometric(1, Double.NaN)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new BetaGeometric(1, Double.POSITIVE_INFINITY))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static int median(BetaGeometric chance) {
        return IntStream.rangeClosed(1, 100)
                .filter(trial -> chance.within(trial) >= 0.5)
                .findFirst()
                .orElseThrow();
    }

    /** The same by the middle of many narrow strips of p, without a Gamma function: both integrals are cut alike. */
    private static double integrated(double a, double b, int trial) {
        int strips = 20_000;
        double whole = 0;
        double part = 0;
        for (int i = 0; i < strips; i++) {
            double p = (i + 0.5) / strips;
            double density = Math.pow(p, a - 1) * Math.pow(1 - p, b - 1);
            whole += density;
            part += density * p * Math.pow(1 - p, trial - 1);
        }
        return part / whole;
    }
}
