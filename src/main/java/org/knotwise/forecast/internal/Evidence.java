package org.knotwise.forecast.internal;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.knotwise.atlas.MuscleId;
import org.knotwise.atlas.PointId;
import org.knotwise.forecast.AgeOfPain;
import org.knotwise.forecast.BetaGeometric;

/**
 * What the practice's episodes say on the chance of a trial, by muscle and age of the pain. A free spot is at no muscle of
 * which anything is known, so there it stays with the start.
 */
final class Evidence {

    private final Map<Kind, TrialCounts> counts = new HashMap<>();
    private final Map<Kind, BetaGeometric> fitted = new HashMap<>();

    /** What is counted together. */
    record Kind(MuscleId muscle, AgeOfPain age) {}

    void add(@Nullable PointId point, Collection<AgedEpisode> episodes) {
        if (point != null) {
            for (AgedEpisode aged : episodes) {
                changing(point, aged).add(aged.episode());
            }
        }
    }

    /** Takes back what was added before. */
    void remove(@Nullable PointId point, Collection<AgedEpisode> episodes) {
        if (point != null) {
            for (AgedEpisode aged : episodes) {
                changing(point, aged).remove(aged.episode());
            }
        }
    }

    private TrialCounts changing(PointId point, AgedEpisode aged) {
        var kind = new Kind(point.muscle(), aged.age());
        fitted.remove(kind);
        return counts.computeIfAbsent(kind, _ -> new TrialCounts());
    }

    /** The distribution of the chance between knots, before anything is known of the one that is asked for. */
    BetaGeometric chance(@Nullable PointId point, AgeOfPain age) {
        if (point == null) {
            return age.start();
        }
        var kind = new Kind(point.muscle(), age);
        return fitted.computeIfAbsent(kind, _ -> ChanceFit.of(counts.getOrDefault(kind, new TrialCounts()), age));
    }

    /** On how many episodes it rests. */
    int episodes(@Nullable PointId point, AgeOfPain age) {
        TrialCounts known = point == null ? null : counts.get(new Kind(point.muscle(), age));
        return known == null ? 0 : known.episodes();
    }
}
