package org.knotwise.plans;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.knotwise.atlas.MuscleId;
import org.knotwise.atlas.TechniqueId;

/**
 * Where a plan for a common complaint starts from. It proposes; the therapist decides. Numbers of sessions and days are
 * the project's own cautious conventions: weekly until the pain is calm, then every 10 to 14 days.
 *
 * @param id the key of its name, such as {@code tension-headache}
 * @param muscles those whose knots it is usually about, the likeliest first
 */
public record PlanTemplate(String id, List<MuscleId> muscles, List<Goal> goals, List<Phase> phases) {

    /**
     * A goal to begin with.
     *
     * @param subject the key of what is measured
     */
    public record Goal(Measure measure, String subject, int target) {}

    /**
     * A phase to begin with.
     *
     * @param name the key of its name
     * @param measureAfter as in {@link PhaseDraft}
     */
    public record Phase(
            String name,
            int sessions,
            Gap gap,
            int minutes,
            Set<TechniqueId> techniques,
            @Nullable Integer measureAfter) {

        public Phase {
            techniques = Set.copyOf(techniques);
        }
    }

    public PlanTemplate {
        muscles = List.copyOf(muscles);
        goals = List.copyOf(goals);
        phases = List.copyOf(phases);
    }
}
