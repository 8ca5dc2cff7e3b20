package org.knotwise.plans;

import org.knotwise.knots.KnotId;

/** One difference between two revisions of a plan. */
public sealed interface PlanChange {

    record TitleChanged(String before, String after) implements PlanChange {}

    /** How many sessions are agreed, in all. */
    record AgreedChanged(int before, int after) implements PlanChange {}

    record GoalAdded(GoalDraft goal) implements PlanChange {}

    record GoalDropped(GoalDraft goal) implements PlanChange {}

    record GoalChanged(GoalDraft before, GoalDraft after) implements PlanChange {}

    record TargetAdded(KnotId knot) implements PlanChange {}

    record TargetDropped(KnotId knot) implements PlanChange {}

    record PhaseAdded(PhaseDraft phase) implements PlanChange {}

    record PhaseDropped(PhaseDraft phase) implements PlanChange {}

    record PhaseChanged(PhaseDraft before, PhaseDraft after) implements PlanChange {}

    /** The same phases stand in another order. */
    record PhasesReordered() implements PlanChange {}
}
