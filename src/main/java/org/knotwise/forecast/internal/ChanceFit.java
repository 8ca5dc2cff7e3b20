package org.knotwise.forecast.internal;

import java.util.EnumMap;
import java.util.Map;
import org.knotwise.forecast.AgeOfPain;
import org.knotwise.forecast.BetaGeometric;

/**
 * Finds the a and b under which what was seen is most probable, together with ten pseudo-episodes of the start.
 *
 * <p>The pseudo-episodes enter as what ten episodes would show on average under the start's own distribution, each
 * watched for 12 treated visits, beyond which nothing is told apart: ten times the expected log-likelihood. That is
 * greatest at the start itself (Gibbs' inequality, trial by trial), so with no episode of its own the practice gets exactly
 * the start, and with many it gets what they say.
 *
 * <p>The grid is made of the mean chance a / (a + b) from 0.01 to 0.99 in steps of 0.01, and of sizes a + b from 1 to
 * 128, each about a quarter to a third above the one before. The forecast depends on the mean most, and a step of 0.01 is
 * less than even a thousand episodes could tell apart; of the size, which says how alike the knots are, far fewer values
 * can be told apart. The starts lie on the grid: means 0.6, 0.4 and 0.25, sizes 10, 10 and 12.
 */
final class ChanceFit {

    static final int PSEUDO_EPISODES = 10;
    static final int WATCHED = 12;
    static final int STEPS = 100;
    static final double[] SIZES = {1, 1.5, 2, 3, 4, 5, 6, 8, 10, 12, 16, 20, 24, 32, 40, 48, 64, 80, 96, 128};

    private static final Map<AgeOfPain, TrialCounts> PSEUDO = new EnumMap<>(AgeOfPain.class);

    static {
        for (AgeOfPain age : AgeOfPain.values()) {
            PSEUDO.put(age, TrialCounts.expected(age.start(), PSEUDO_EPISODES, WATCHED));
        }
    }

    private ChanceFit() {}

    /** The best of the grid; of equally good ones the first, by mean and then by size. */
    static BetaGeometric of(TrialCounts seen, AgeOfPain age) {
        TrialCounts all = seen.plus(PSEUDO.getOrDefault(age, new TrialCounts()));
        double bestA = age.start().a();
        double bestB = age.start().b();
        double best = all.logLikelihood(bestA, bestB);
        for (int step = 1; step < STEPS; step++) {
            for (double size : SIZES) {
                double a = size * step / STEPS;
                double b = size * (STEPS - step) / STEPS;
                double logLikelihood = all.logLikelihood(a, b);
                if (logLikelihood > best) {
                    best = logLikelihood;
                    bestA = a;
                    bestB = b;
                }
            }
        }
        return new BetaGeometric(bestA, bestB);
    }
}
