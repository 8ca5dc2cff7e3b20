package org.knotwise.plans.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.knotwise.knots.KnotId;
import org.knotwise.plans.Gap;
import org.knotwise.plans.GoalDraft;
import org.knotwise.plans.Measure;
import org.knotwise.plans.PhaseDraft;
import org.knotwise.plans.PlanChange;
import org.knotwise.shared.ui.Formats;
import org.knotwise.shared.ui.Words;
import org.springframework.modulith.NamedInterface;

/** Plans in words. */
@NamedInterface("words")
public final class PlanWords {

    private final Map<KnotId, String> knots;

    /**
     * Words for the plans of one client.
     *
     * @param knots what each knot of the client is called
     */
    public PlanWords(Map<KnotId, String> knots) {
        this.knots = Map.copyOf(knots);
    }

    /** Such as: Worst headache: from 8 to 3 of 10, by 3 Nov 2026. */
    public static String goal(GoalDraft goal) {
        Integer baseline = goal.baseline();
        Integer target = goal.target();
        LocalDate dueOn = goal.dueOn();
        String text = target == null
                ? goal.subject()
                : baseline == null
                        ? Words.of("planWords.goal.to", goal.subject(), amount(goal.measure(), target))
                        : Words.of("planWords.goal.from", goal.subject(), baseline, amount(goal.measure(), target));
        return dueOn == null ? text : Words.of("planWords.goal.by", text, Formats.date(dueOn));
    }

    /** Such as: 3 of 10, or 63 degrees. */
    public static String amount(Measure measure, int value) {
        return Words.of("planWords.amount." + measure.name().toLowerCase(Locale.ROOT), value);
    }

    /** Such as: Calm: 4 visits of 60 minutes, best 7 days after the one before (5 to 10). */
    public static String phase(PhaseDraft phase) {
        Gap gap = phase.gap();
        return Words.of(
                gap.min() == gap.max() ? "planWords.phase.evenly" : "planWords.phase",
                phase.name(),
                phase.sessions(),
                phase.minutes(),
                gap.ideal(),
                gap.min(),
                gap.max());
    }

    /** What a revision changed, a sentence for each change. */
    public List<String> changes(List<PlanChange> changes) {
        List<String> sentences = new ArrayList<>();
        changes.forEach(change -> sentences.add(sentence(change)));
        return sentences;
    }

    private String sentence(PlanChange change) {
        return switch (change) {
            case PlanChange.TitleChanged(var before, var after) -> Words.of("planChange.title", before, after);
            case PlanChange.AgreedChanged(var before, var after) ->
                Words.of(after > before ? "planChange.more" : "planChange.fewer", before, after);
            case PlanChange.GoalAdded(var goal) -> Words.of("planChange.goalAdded", goal(goal));
            case PlanChange.GoalDropped(var goal) -> Words.of("planChange.goalDropped", goal.subject());
            case PlanChange.GoalChanged(var before, var after) ->
                Words.of("planChange.changed", goal(before), goal(after));
            case PlanChange.TargetAdded(var knot) -> Words.of("planChange.targetAdded", name(knot));
            case PlanChange.TargetDropped(var knot) -> Words.of("planChange.targetDropped", name(knot));
            case PlanChange.PhaseAdded(var phase) -> Words.of("planChange.phaseAdded", phase(phase));
            case PlanChange.PhaseDropped(var phase) -> Words.of("planChange.phaseDropped", phase.name());
            case PlanChange.PhaseChanged(var before, var after) ->
                phase(before).equals(phase(after))
                        ? Words.of("planChange.phaseWork", after.name())
                        : Words.of("planChange.changed", phase(before), phase(after));
            case PlanChange.PhasesReordered() -> Words.of("planChange.reordered");
        };
    }

    private String name(KnotId knot) {
        String name = knots.get(knot);
        return name == null ? Words.of("planWords.knotGone") : name;
    }
}
