package org.knotwise.plans.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.knotwise.knots.KnotId;
import org.knotwise.knots.KnotRow;
import org.knotwise.knots.KnotState;
import org.knotwise.plans.GoalDraft;
import org.knotwise.plans.GoalProgress;
import org.knotwise.plans.Measure;
import org.knotwise.plans.PhaseDraft;
import org.knotwise.plans.PlanDraft;
import org.knotwise.plans.PlanTemplate;
import org.knotwise.plans.PlanTemplates;
import org.knotwise.shared.ui.Words;

/** What a new plan may start from: a template, or the plan before it. */
record PlanStart(String label, PlanDraft draft) {

    /** All templates in the light of what the client has, those that fit best first. */
    static List<PlanStart> templates(PlanTemplates templates, List<KnotRow> knots) {
        return templates.fitting(knots).stream()
                .map(template -> new PlanStart(name(template), from(template, knots)))
                .toList();
    }

    /** What was agreed last, for the knots that are still there, from where its goals are now. */
    static PlanStart last(PlanDraft before, List<GoalProgress> goals, List<KnotRow> knots) {
        Set<KnotId> targets = open(knots).stream()
                .map(KnotRow::id)
                .filter(before.targets()::contains)
                .collect(Collectors.toSet());
        List<GoalDraft> fresh = new ArrayList<>();
        for (GoalProgress progress : goals) {
            GoalDraft goal = progress.goal();
            if (goal.knot() == null) {
                fresh.add(new GoalDraft(
                        goal.measure(), goal.subject(), progress.now().orElse(null), goal.target(), null));
            }
        }
        List<PhaseDraft> phases = before.phases().stream()
                .map(phase -> new PhaseDraft(
                        phase.name(),
                        phase.sessions(),
                        phase.gap(),
                        phase.minutes(),
                        phase.techniques(),
                        phase.focus().stream().filter(targets::contains).collect(Collectors.toSet()),
                        phase.measureAfter()))
                .toList();
        return new PlanStart(
                Words.of("planStart.last", before.title()), new PlanDraft(before.title(), fresh, targets, phases));
    }

    private static PlanDraft from(PlanTemplate template, List<KnotRow> knots) {
        List<KnotRow> targets = PlanTemplates.matching(template, knots);
        return new PlanDraft(
                name(template),
                template.goals().stream().map(goal -> goal(goal, targets)).toList(),
                targets.stream().map(KnotRow::id).collect(Collectors.toSet()),
                template.phases().stream()
                        .map(phase -> new PhaseDraft(
                                Words.of("phaseName." + phase.name()),
                                phase.sessions(),
                                phase.gap(),
                                phase.minutes(),
                                phase.techniques(),
                                Set.of(),
                                phase.measureAfter()))
                        .toList());
    }

    /** Tenderness begins where the most tender knot is; the rest is asked. */
    private static GoalDraft goal(PlanTemplate.Goal goal, List<KnotRow> targets) {
        @Nullable
        Integer baseline = goal.measure() == Measure.TENDERNESS
                ? targets.stream()
                        .map(KnotRow::tenderness)
                        .max(Integer::compare)
                        .orElse(null)
                : null;
        return new GoalDraft(goal.measure(), Words.of("planGoal." + goal.subject()), baseline, goal.target(), null);
    }

    private static List<KnotRow> open(List<KnotRow> knots) {
        return knots.stream().filter(knot -> knot.state() != KnotState.RELEASED).toList();
    }

    private static String name(PlanTemplate template) {
        return Words.of("planTemplate." + template.id());
    }

    /** The draft that an empty form shows: the client's knots that are not released. */
    static Set<KnotId> usualTargets(List<KnotRow> knots) {
        return open(knots).stream().map(KnotRow::id).collect(Collectors.toSet());
    }
}
