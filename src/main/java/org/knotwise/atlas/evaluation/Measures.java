package org.knotwise.atlas.evaluation;

import java.util.Map;
import java.util.stream.DoubleStream;
import org.knotwise.atlas.MuscleId;

/**
 * How well one ranking did on one case, or on average on many. Equal scores share their mean rank.
 *
 * @param top1 1 if an expected muscle stands first
 * @param top3 1 if an expected muscle stands among the first three
 * @param reciprocalRank 1 / the rank of the best expected muscle; 0 if none was ranked
 * @param ndcg10 the discounted cumulative gain of the expected muscles among the first ten, as a part of the most that
 *     could be had
 */
record Measures(double top1, double top3, double reciprocalRank, double ndcg10) {

    private static final int FIRST_TEN = 10;

    static Measures of(TraceCase one, Map<MuscleId, Double> scores) {
        double[] ranks = one.expected().stream()
                .filter(scores::containsKey)
                .mapToDouble(muscle -> meanRank(scores, scores.getOrDefault(muscle, 0.0)))
                .sorted()
                .toArray();
        double best = ranks.length == 0 ? Double.POSITIVE_INFINITY : ranks[0];
        double ideal = 0;
        for (int rank = 1; rank <= Math.min(one.expected().size(), FIRST_TEN); rank++) {
            ideal += gain(rank);
        }
        double gained = DoubleStream.of(ranks)
                .filter(rank -> rank <= FIRST_TEN)
                .map(Measures::gain)
                .sum();
        return new Measures(best <= 1 ? 1 : 0, best <= 3 ? 1 : 0, 1 / best, gained / ideal);
    }

    /** The mean of the ranks that all with this score take up together. */
    private static double meanRank(Map<MuscleId, Double> scores, double score) {
        long better = scores.values().stream().filter(other -> other > score).count();
        long equal = scores.values().stream().filter(other -> other == score).count();
        return better + (equal + 1) / 2.0;
    }

    private static double gain(double rank) {
        return Math.log(2) / Math.log(rank + 1);
    }

    double[] values() {
        return new double[] {top1, top3, reciprocalRank, ndcg10};
    }
}
