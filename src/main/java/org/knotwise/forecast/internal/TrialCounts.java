package org.knotwise.forecast.internal;

import java.util.Arrays;
import org.knotwise.forecast.BetaGeometric;

/**
 * How many trials succeeded and how many failed, by how many of the same episode had failed before. That is all of a set
 * of episodes that the likelihood of a and b depends on, censored ones included: such an episode has failures and no
 * success.
 */
final class TrialCounts {

    private static final int USUAL = 16;

    private double[] successes = new double[USUAL];
    private double[] failures = new double[USUAL];
    private int most;
    private int episodes;

    /** Nothing, to add to. */
    TrialCounts() {}

    /**
     * What so many episodes would show on average, were their chance distributed like this and each watched for so many
     * trials, or to its release.
     */
    static TrialCounts expected(BetaGeometric chance, double episodes, int watched) {
        var counts = new TrialCounts();
        for (int failed = 0; failed < watched; failed++) {
            double tried = episodes * chance.moreThan(failed);
            counts.add(failed, tried * chance.chanceAfter(failed), tried * (1 - chance.chanceAfter(failed)));
        }
        return counts;
    }

    /** Those of an episode that says nothing are none. */
    void add(TreatedEpisode episode) {
        count(episode, 1);
    }

    /** Takes back what was added before. */
    void remove(TreatedEpisode episode) {
        count(episode, -1);
    }

    private void count(TreatedEpisode episode, int by) {
        for (int failed = 0; failed < episode.failures(); failed++) {
            add(failed, 0, by);
        }
        if (episode.success()) {
            add(episode.failures(), by, 0);
        }
        episodes += episode.isInformative() ? by : 0;
    }

    private void add(int failed, double succeeded, double failedAgain) {
        if (failed >= successes.length) {
            successes = Arrays.copyOf(successes, 2 * failed);
            failures = Arrays.copyOf(failures, 2 * failed);
        }
        successes[failed] += succeeded;
        failures[failed] += failedAgain;
        most = Math.max(most, failed + 1);
    }

    /** Of both together; the episodes are those of this one. */
    TrialCounts plus(TrialCounts other) {
        var sum = new TrialCounts();
        sum.episodes = episodes;
        for (int failed = 0; failed < Math.max(most, other.most); failed++) {
            sum.add(
                    failed,
                    at(successes, failed) + at(other.successes, failed),
                    at(failures, failed) + at(other.failures, failed));
        }
        return sum;
    }

    private static double at(double[] counts, int failed) {
        return failed < counts.length ? counts[failed] : 0;
    }

    /** How many episodes of which the outcome of one trial is known at least. */
    int episodes() {
        return episodes;
    }

    /** The logarithm of the probability of these outcomes. */
    double logLikelihood(double a, double b) {
        double sum = 0;
        for (int failed = 0; failed < most; failed++) {
            double size = a + b + failed;
            if (successes[failed] != 0) {
                sum += successes[failed] * Math.log(a / size);
            }
            if (failures[failed] != 0) {
                sum += failures[failed] * Math.log((b + failed) / size);
            }
        }
        return sum;
    }
}
