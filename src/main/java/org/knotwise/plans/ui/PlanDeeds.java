package org.knotwise.plans.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.knotwise.atlas.Atlas;
import org.knotwise.health.FactorStatus;
import org.knotwise.health.Factors;
import org.knotwise.knots.Knots;
import org.knotwise.plans.GoalDraft;
import org.knotwise.plans.PlanDetails;
import org.knotwise.plans.PlanEnding;
import org.knotwise.plans.PlanGoals;
import org.knotwise.plans.PlanId;
import org.knotwise.plans.PlanStatus;
import org.knotwise.plans.PlanSummary;
import org.knotwise.plans.PlanTemplates;
import org.knotwise.plans.Plans;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.Outcome;
import org.knotwise.shared.ui.FormDialog;
import org.knotwise.shared.ui.Icons;
import org.knotwise.shared.ui.Notices;
import org.knotwise.shared.ui.Words;

/** What a therapist does with a plan: write, propose, take back, change, measure, end, sum up. */
@org.springframework.stereotype.Component
class PlanDeeds {

    private static final int PREVENTION_MEASURES = 3;

    private final Plans plans;
    private final PlanGoals goals;
    private final PlanTemplates templates;
    private final Knots knots;
    private final Factors factors;
    private final Atlas atlas;

    PlanDeeds(Plans plans, PlanGoals goals, PlanTemplates templates, Knots knots, Factors factors, Atlas atlas) {
        this.plans = plans;
        this.goals = goals;
        this.templates = templates;
        this.knots = knots;
        this.factors = factors;
        this.atlas = atlas;
    }

    /** Writes a new plan, from nothing, a template or the plan before, and opens its page. */
    void draft(ClientId client) {
        var rows = knots.of(client);
        List<PlanStart> starts = new ArrayList<>();
        plans.of(client).stream()
                .filter(plan -> plan.status() != PlanStatus.DRAFT)
                .findFirst()
                .ifPresent(last -> starts.add(PlanStart.last(last.draft(), goals.of(client, last.id()), rows)));
        starts.addAll(PlanStart.templates(templates, rows));
        var made = new PlanId[1];
        FormDialog.open(
                        Words.of("plan.draft"),
                        Words.of("plan.save"),
                        new PlanForm(rows, atlas).startingFrom(starts),
                        draft -> {
                            made[0] = plans.draft(client, draft);
                            return Outcome.done(made[0]);
                        },
                        () -> {
                            Notices.done("plan.saved");
                            PlanNavigation.open(client, made[0]);
                        })
                .addClassName("plans-form__dialog");
    }

    /**
     * The steps that a plan allows now.
     *
     * @param afterwards shows what came of it
     */
    List<Component> of(PlanDetails plan, Runnable afterwards) {
        return switch (plan.status()) {
            case DRAFT ->
                List.of(
                        button("plan.edit", "pencil", () -> edit(plan, afterwards)),
                        primary(
                                "plan.propose",
                                () -> says(plans.propose(plan.client(), plan.id()), "plan.proposed", afterwards)));
            case PROPOSED ->
                List.of(button(
                        "plan.takeBack",
                        "undo-2",
                        () -> says(plans.takeBack(plan.client(), plan.id()), "plan.takenBack", afterwards)));
            case ACCEPTED, ACTIVE ->
                List.of(
                        button("plan.end", "check", () -> end(plan, afterwards)),
                        primary("plan.revise", () -> revise(plan, afterwards)));
            case COMPLETED, STOPPED ->
                List.of(
                        button("plan.summarise", "pencil", () -> summarise(plan, afterwards)),
                        primary("plan.draftNext", () -> draft(plan.client())));
        };
    }

    /** Asks how far a goal is today. */
    void measure(PlanDetails plan, GoalDraft goal, Runnable afterwards) {
        FormDialog.open(
                Words.of("goal.measureNow"),
                Words.of("goal.measureSave"),
                new MeasureForm(goal),
                value -> goals.measure(plan.client(), plan.id(), goal.id(), value),
                afterwards);
    }

    private void edit(PlanDetails plan, Runnable afterwards) {
        var form = new PlanForm(knots.of(plan.client()), atlas);
        form.show(plan.draft());
        FormDialog.open(
                        Words.of("plan.edit"),
                        Words.of("plan.save"),
                        form,
                        draft -> plans.change(plan.client(), plan.id(), draft),
                        () -> {
                            Notices.done("plan.saved");
                            afterwards.run();
                        })
                .addClassName("plans-form__dialog");
    }

    private void revise(PlanDetails plan, Runnable afterwards) {
        FormDialog.open(
                        Words.of("plan.revise"),
                        Words.of("plan.reviseSave"),
                        new ReviseForm(new PlanForm(knots.of(plan.client()), atlas), plan.draft()),
                        revised ->
                                plans.revise(plan.client(), plan.id(), revised.draft(), revised.why(), plan.revision()),
                        () -> {
                            Notices.done("plan.revised");
                            afterwards.run();
                        })
                .addClassName("plans-form__dialog");
    }

    private void end(PlanDetails plan, Runnable afterwards) {
        FormDialog.open(
                Words.of("plan.end"),
                Words.of("plan.endSave"),
                new EndPlanForm(plan.status(), new PlanSummary("", prevention(plan.client()))),
                end -> end.as() == PlanStatus.COMPLETED
                        ? plans.complete(plan.client(), plan.id(), end.reason(), end.summary())
                        : plans.stop(plan.client(), plan.id(), end.reason(), end.summary()),
                () -> {
                    Notices.done("plan.ended");
                    afterwards.run();
                });
    }

    private void summarise(PlanDetails plan, Runnable afterwards) {
        PlanEnding ending = plan.ending();
        var known = ending == null || !ending.isSummarised()
                ? new PlanSummary("", prevention(plan.client()))
                : new PlanSummary(ending.watchFor(), ending.prevention());
        FormDialog.open(
                Words.of("plan.summarise"),
                Words.of("plan.summariseSave"),
                EndPlanForm.summary(known),
                summary -> plans.summarise(plan.client(), plan.id(), summary),
                afterwards);
    }

    /** What was agreed about the factors that are still open: three at most, as a client does what is short. */
    private String prevention(ClientId client) {
        return factors.of(client).stream()
                .filter(factor -> factor.status() == FactorStatus.OPEN)
                .limit(PREVENTION_MEASURES)
                .map(factor -> factor.draft().agreed())
                .collect(Collectors.joining("\n"));
    }

    private static void says(Outcome<?> outcome, String done, Runnable afterwards) {
        switch (outcome) {
            case Outcome.Done<?> _ -> Notices.done(done);
            case Outcome.Refused<?>(var why) -> Notices.refused(why);
        }
        afterwards.run();
    }

    private static Button button(String key, String icon, Runnable deed) {
        return new Button(Words.of(key), Icons.of(icon), _ -> deed.run());
    }

    private static Button primary(String key, Runnable deed) {
        var button = new Button(Words.of(key), _ -> deed.run());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.setDisableOnClick(true);
        button.addClickListener(_ -> button.setEnabled(true));
        return button;
    }
}
