package org.knotwise.plans;

import java.util.List;
import java.util.Set;
import org.knotwise.knots.KnotId;

/**
 * What a therapist writes of a plan.
 *
 * @param phases in order, at least one
 */
public record PlanDraft(String title, List<GoalDraft> goals, Set<KnotId> targets, List<PhaseDraft> phases) {

    public static final int TITLE_LIMIT = 200;

    public PlanDraft {
        goals = List.copyOf(goals);
        targets = Set.copyOf(targets);
        phases = List.copyOf(phases);
        if (title.isBlank() || title.length() > TITLE_LIMIT) {
            throw new IllegalArgumentException("A plan has a title of at most 200 characters");
        }
        if (phases.isEmpty()) {
            throw new IllegalArgumentException("A plan has at least one phase");
        }
    }
}
