package org.knotwise.plans;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A goal and what was measured of it.
 *
 * @param readings oldest first; what the plan began with is not among them
 */
public record GoalProgress(GoalDraft goal, List<GoalReading> readings) {

    public GoalProgress {
        readings = List.copyOf(readings);
    }

    /** The last value that was measured, or else the one that the plan began with; empty for a goal in words. */
    public Optional<Integer> now() {
        return readings.isEmpty()
                ? Optional.ofNullable(goal.baseline())
                : Optional.of(readings.getLast().value());
    }

    public boolean isReached() {
        Integer target = goal.target();
        return target != null
                && now().filter(value -> goal.measure().isReached(target, value))
                        .isPresent();
    }

    /** Whether it is better by as much as counts; see {@link Measure#counts}. */
    public boolean hasImproved() {
        Integer baseline = goal.baseline();
        return baseline != null
                && now().filter(value -> goal.measure().counts(baseline, value)).isPresent();
    }

    /** The share of the way from the beginning to the target, 0 to 1; empty where there is no way to go. */
    public Optional<Double> share() {
        @Nullable Integer from = goal.baseline();
        @Nullable Integer to = goal.target();
        if (from == null || to == null || from.equals(to)) {
            return Optional.empty();
        }
        return now().map(value -> Math.clamp((value - from) / (double) (to - from), 0.0, 1.0));
    }
}
