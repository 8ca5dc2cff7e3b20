package org.knotwise.plans;

import java.util.List;
import java.util.Set;
import org.knotwise.knots.KnotId;

/**
 * What a therapist writes of a plan.
 *
 * @param goals each with an id of its own
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
        if (goals.stream().map(GoalDraft::id).distinct().count() < goals.size()) {
            throw new IllegalArgumentException("No goal stands in a plan twice");
        }
        Set<KnotId> known = targets;
        if (!phases.stream().allMatch(phase -> known.containsAll(phase.focus()))
                || !goals.stream().allMatch(goal -> goal.knot() == null || known.contains(goal.knot()))) {
            throw new IllegalArgumentException("Phases and goals name only knots that the plan targets");
        }
    }

    /** How many sessions it agrees, over all phases. */
    public int agreed() {
        return phases.stream().mapToInt(PhaseDraft::sessions).sum();
    }
}
