package org.knotwise.plans;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.knotwise.knots.KnotId;

/** What differs between two drafts of one plan: nothing exactly if they say the same, in whatever order of goals. */
public final class PlanChanges {

    private final PlanDraft before;
    private final PlanDraft after;
    private final List<PlanChange> changes = new ArrayList<>();

    private PlanChanges(PlanDraft before, PlanDraft after) {
        this.before = before;
        this.after = after;
    }

    /**
     * All differences: title, sessions in all, goals by their ids, target knots, phases. A phase is followed by its name;
     * where it was renamed, by its place among those whose names match nothing.
     */
    public static List<PlanChange> between(PlanDraft before, PlanDraft after) {
        var found = new PlanChanges(before, after);
        found.compareHeads();
        found.compareGoals();
        found.compareTargets();
        found.comparePhases();
        return List.copyOf(found.changes);
    }

    private void compareHeads() {
        if (!before.title().equals(after.title())) {
            changes.add(new PlanChange.TitleChanged(before.title(), after.title()));
        }
        if (before.agreed() != after.agreed()) {
            changes.add(new PlanChange.AgreedChanged(before.agreed(), after.agreed()));
        }
    }

    private void compareGoals() {
        Map<GoalId, GoalDraft> old = new LinkedHashMap<>();
        before.goals().forEach(goal -> old.put(goal.id(), goal));
        for (GoalDraft goal : after.goals()) {
            GoalDraft known = old.remove(goal.id());
            if (known == null) {
                changes.add(new PlanChange.GoalAdded(goal));
            } else if (!known.equals(goal)) {
                changes.add(new PlanChange.GoalChanged(known, goal));
            }
        }
        old.values().forEach(goal -> changes.add(new PlanChange.GoalDropped(goal)));
    }

    private void compareTargets() {
        missing(after.targets(), before.targets()).forEach(knot -> changes.add(new PlanChange.TargetAdded(knot)));
        missing(before.targets(), after.targets()).forEach(knot -> changes.add(new PlanChange.TargetDropped(knot)));
    }

    private static List<KnotId> missing(Set<KnotId> here, Set<KnotId> there) {
        return here.stream()
                .filter(knot -> !there.contains(knot))
                .sorted(Comparator.comparing(KnotId::value))
                .toList();
    }

    private void comparePhases() {
        List<PhaseDraft> old = new ArrayList<>(before.phases());
        List<PhaseDraft> fresh = new ArrayList<>(after.phases());
        List<PlanChange> found = new ArrayList<>();
        pairs(old, fresh).stream()
                .filter(pair -> !pair.before().equals(pair.after()))
                .forEach(found::add);
        fresh.forEach(phase -> found.add(new PlanChange.PhaseAdded(phase)));
        old.forEach(phase -> found.add(new PlanChange.PhaseDropped(phase)));
        if (found.isEmpty() && !before.phases().equals(after.phases())) {
            found.add(new PlanChange.PhasesReordered());
        }
        changes.addAll(found);
    }

    /** Takes out of both lists what belongs together: first by name, then what is left by place. */
    private static List<PlanChange.PhaseChanged> pairs(List<PhaseDraft> old, List<PhaseDraft> fresh) {
        List<PlanChange.PhaseChanged> pairs = new ArrayList<>();
        for (PhaseDraft phase : List.copyOf(old)) {
            fresh.stream()
                    .filter(other -> other.name().equalsIgnoreCase(phase.name()))
                    .findFirst()
                    .ifPresent(other -> {
                        old.remove(phase);
                        fresh.remove(other);
                        pairs.add(new PlanChange.PhaseChanged(phase, other));
                    });
        }
        while (!old.isEmpty() && !fresh.isEmpty()) {
            pairs.add(new PlanChange.PhaseChanged(old.removeFirst(), fresh.removeFirst()));
        }
        return pairs;
    }
}
