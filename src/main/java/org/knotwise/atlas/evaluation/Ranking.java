package org.knotwise.atlas.evaluation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.knotwise.atlas.Atlas;
import org.knotwise.atlas.Candidate;
import org.knotwise.atlas.Muscle;
import org.knotwise.atlas.MuscleId;
import org.knotwise.atlas.Pain;
import org.knotwise.atlas.Tracer;
import org.knotwise.shared.Side;

/** A way to rank muscles for a drawing. */
@FunctionalInterface
interface Ranking {

    /** The muscles that explain some of the pain, with what they are ranked by, the higher the better. */
    Map<MuscleId, Double> scores(List<Pain> pain);

    /** What Knotwise does; a muscle counts by its better side. */
    static Ranking by(Tracer tracer) {
        return pain -> {
            Map<MuscleId, Double> scores = new HashMap<>();
            for (Candidate candidate : tracer.trace(pain).candidates()) {
                scores.merge(candidate.muscle().id(), candidate.score(), Math::max);
            }
            return scores;
        };
    }

    /** How many of the drawn zones the muscle sends pain to, primary or spillover. */
    static Ranking byZonesInCommon(Atlas atlas) {
        return bySum(atlas, 1, 1);
    }

    /** So much for each drawn zone that is primary, so much for each that is spillover. */
    static Ranking bySum(Atlas atlas, int primary, int spillover) {
        return pain -> {
            Map<MuscleId, Double> scores = new HashMap<>();
            for (Muscle muscle : atlas.muscles()) {
                double best = Math.max(
                        sum(pain, mark -> worth(muscle, Side.RIGHT, mark, primary, spillover)),
                        sum(pain, mark -> worth(muscle, Side.LEFT, mark, primary, spillover)));
                if (best > 0) {
                    scores.put(muscle.id(), best);
                }
            }
            return scores;
        };
    }

    private static double sum(List<Pain> pain, ToDoubleFunction<Pain> worth) {
        return pain.stream().mapToDouble(worth).sum();
    }

    private static double worth(Muscle muscle, Side side, Pain mark, int primary, int spillover) {
        boolean across = mark.side() == side.opposite();
        double best = 0;
        for (var point : muscle.points()) {
            if (point.sendsTo(mark.zone()) && (!across || point.crosses().contains(mark.zone()))) {
                best = Math.max(best, point.primary().contains(mark.zone()) ? primary : spillover);
            }
        }
        return best;
    }
}
