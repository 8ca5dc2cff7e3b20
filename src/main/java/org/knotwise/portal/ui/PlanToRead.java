package org.knotwise.portal.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.knotwise.plans.Gap;
import org.knotwise.plans.GoalDraft;
import org.knotwise.plans.PhaseDraft;
import org.knotwise.plans.PlanDetails;
import org.knotwise.practice.Practice;
import org.knotwise.shared.ui.CardSection;
import org.knotwise.shared.ui.Formats;
import org.knotwise.shared.ui.Words;

/** A plan in plain words: what it is to reach, what is worked on, how many visits there are and how far apart. */
class PlanToRead extends Composite<CardSection> {

    private final transient PlanDetails plan;
    private final transient List<KnotStory> workedOn;
    private final transient Practice practice;

    /** @param workedOn its target knots */
    PlanToRead(PlanDetails plan, List<KnotStory> workedOn, Practice practice) {
        this.plan = plan;
        this.workedOn = workedOn;
        this.practice = practice;
    }

    @Override
    protected CardSection initContent() {
        var content = new Div();
        content.addClassName("portal-plan__content");
        addSignature(content);
        addSection(
                content,
                "portal.plan.goals",
                plan.draft().goals().stream().map(PlanToRead::goal).toList());
        addSection(
                content,
                "portal.plan.workedOn",
                workedOn.stream().map(PlanToRead::place).toList());
        content.add(new H3(Words.of("portal.plan.visits", plan.agreed())));
        content.add(list(plan.draft().phases().stream().map(PlanToRead::phase).toList()));
        return new CardSection(plan.draft().title(), content).withClass("portal-plan");
    }

    private void addSignature(Div content) {
        Instant acceptedAt = plan.acceptedAt();
        String signature = plan.signature();
        if (acceptedAt != null && signature != null) {
            LocalDate day = practice.local(acceptedAt).toLocalDate();
            var signed = new Paragraph(Words.of(
                    plan.signedByGuardian() ? "portal.plan.signedByGuardian" : "portal.plan.signedBy",
                    signature,
                    Formats.date(day)));
            signed.addClassName("kw-quiet");
            content.add(PlanProgress.of(plan), signed);
        }
    }

    private static void addSection(Div content, String heading, List<String> lines) {
        if (!lines.isEmpty()) {
            content.add(new H3(Words.of(heading)), list(lines));
        }
    }

    private static UnorderedList list(List<String> lines) {
        var list = new UnorderedList();
        lines.forEach(line -> list.add(new ListItem(line)));
        return list;
    }

    /** Such as: Worst headache: from 8 to 3 of 10, by 3 Nov 2026. */
    private static String goal(GoalDraft goal) {
        Integer baseline = goal.baseline();
        Integer target = goal.target();
        @Nullable LocalDate dueOn = goal.dueOn();
        String text = target == null
                ? goal.subject()
                : baseline == null
                        ? Words.of("portal.goal.to", goal.subject(), amount(goal, target))
                        : Words.of("portal.goal.from", goal.subject(), baseline, amount(goal, target));
        return dueOn == null ? text : Words.of("portal.goal.by", text, Formats.date(dueOn));
    }

    private static String amount(GoalDraft goal, int target) {
        return switch (goal.measure()) {
            case WORST_PAIN, TENDERNESS, FUNCTION -> Words.of("portal.goal.ofTen", target);
            case MOVEMENT -> Words.of("portal.goal.degrees", target);
            case HEADACHE_DAYS -> Words.of("portal.goal.days", target);
            case GOOD_NIGHTS -> Words.of("portal.goal.nights", target);
            case FREE -> Integer.toString(target);
        };
    }

    private static String phase(PhaseDraft phase) {
        Gap gap = phase.gap();
        return Words.of(
                gap.min() == gap.max() ? "portal.phase.evenly" : "portal.phase",
                phase.name(),
                phase.sessions(),
                phase.minutes(),
                gap.ideal(),
                gap.min(),
                gap.max());
    }

    private static String place(KnotStory story) {
        return story.partOfBody().isEmpty()
                ? story.name()
                : Words.of(
                        "portal.musclesOfPart", story.name(), story.partOfBody().toLowerCase(Locale.ROOT));
    }
}
