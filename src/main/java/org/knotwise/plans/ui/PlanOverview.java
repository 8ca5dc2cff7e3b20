package org.knotwise.plans.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.knotwise.atlas.Atlas;
import org.knotwise.knots.Knots;
import org.knotwise.plans.GoalDraft;
import org.knotwise.plans.PhaseDraft;
import org.knotwise.plans.PlanDetails;
import org.knotwise.plans.PlanId;
import org.knotwise.plans.Plans;
import org.knotwise.plans.SessionStatus;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.Outcome;
import org.knotwise.shared.ui.CardSection;
import org.knotwise.shared.ui.EmptyState;
import org.knotwise.shared.ui.FormDialog;
import org.knotwise.shared.ui.Notices;
import org.knotwise.shared.ui.Pips;
import org.knotwise.shared.ui.Words;

/** Where the client's current plan stands, and the next step with it. */
class PlanOverview extends Composite<Div> {

    private final ClientId client;
    private final transient Plans plans;
    private final transient Knots knots;
    private final transient Atlas atlas;
    private final boolean mayWrite;

    PlanOverview(ClientId client, Plans plans, Knots knots, Atlas atlas, boolean mayWrite) {
        this.client = client;
        this.plans = plans;
        this.knots = knots;
        this.atlas = atlas;
        this.mayWrite = mayWrite;
        getContent().addClassName("clients-record__card");
        refresh();
    }

    private void refresh() {
        Optional<PlanDetails> plan = plans.current(client);
        getContent().removeAll();
        getContent().add(plan.map(this::card).orElseGet(this::empty));
    }

    private Component empty() {
        var draft = new Button(Words.of("plan.draft"), _ -> openForm(Optional.empty()));
        return new CardSection(
                Words.of("plan.title"),
                mayWrite
                        ? new EmptyState("route", Words.of("plan.empty.title"), Words.of("plan.empty.text"), draft)
                        : new EmptyState("route", Words.of("plan.empty.title"), Words.of("plan.empty.read")));
    }

    private Component card(PlanDetails plan) {
        var status = new Span(Words.of("planStatus", plan.status()));
        status.addClassName("plans-overview__status");
        return new CardSection(Words.of("plan.title"), content(plan)).withActions(status);
    }

    private Component[] content(PlanDetails plan) {
        var title = new Paragraph(plan.draft().title());
        title.addClassName("kw-lead");
        long done = plan.count(SessionStatus.DONE);
        String progress = Words.of("plan.progress", done, plan.agreed(), plan.left());
        var sessions = new Div(new Pips(done, plan.agreed(), progress), new Span(progress));
        sessions.addClassName("plans-overview__progress");
        List<Component> content = new ArrayList<>(List.of(title, phases(plan), sessions));
        if (!plan.draft().goals().isEmpty()) {
            content.add(goals(plan.draft().goals()));
        }
        content.add(nextStep(plan));
        return content.toArray(Component[]::new);
    }

    private static Paragraph phases(PlanDetails plan) {
        var text = new Paragraph(String.join(
                " ", plan.draft().phases().stream().map(PlanOverview::inWords).toList()));
        text.addClassName("kw-quiet");
        return text;
    }

    private static String inWords(PhaseDraft phase) {
        return Words.of(
                "plan.phaseInWords",
                phase.name(),
                phase.sessions(),
                phase.gap().min(),
                phase.gap().max(),
                phase.minutes());
    }

    private static UnorderedList goals(List<GoalDraft> goals) {
        var list = new UnorderedList();
        list.addClassName("plans-overview__goals");
        goals.forEach(goal -> list.add(new ListItem(
                goal.baseline() == null || goal.target() == null
                        ? goal.subject()
                        : Words.of("plan.goalInWords", goal.subject(), goal.baseline(), goal.target()))));
        return list;
    }

    private Component nextStep(PlanDetails plan) {
        var step = new Div();
        step.addClassName("plans-overview__step");
        switch (plan.status()) {
            case DRAFT -> step.add(draftSteps(plan));
            case PROPOSED -> step.add(new Paragraph(Words.of("plan.waitsForClient")));
            case ACCEPTED ->
                step.add(new Paragraph(Words.of(
                        plan.signedByGuardian() ? "plan.signedByGuardian" : "plan.signedBy",
                        String.valueOf(plan.signature()))));
            case ACTIVE, COMPLETED, STOPPED -> step.setVisible(false);
        }
        return step;
    }

    private Component[] draftSteps(PlanDetails plan) {
        if (!mayWrite) {
            return new Component[0];
        }
        var propose = new Button(Words.of("plan.propose"), _ -> propose(plan.id()));
        propose.addThemeVariants(ButtonVariant.PRIMARY);
        propose.setDisableOnClick(true);
        return new Component[] {new Button(Words.of("plan.edit"), _ -> openForm(Optional.of(plan))), propose};
    }

    private void propose(PlanId plan) {
        switch (plans.propose(client, plan)) {
            case Outcome.Done<PlanId> _ -> Notices.done("plan.proposed");
            case Outcome.Refused<PlanId>(var why) -> Notices.refused(why);
        }
        refresh();
    }

    private void openForm(Optional<PlanDetails> known) {
        var form = new PlanForm(knots.of(client), atlas);
        known.ifPresent(plan -> form.show(plan.draft()));
        FormDialog.open(
                        Words.of(known.isPresent() ? "plan.edit" : "plan.draft"),
                        Words.of("plan.save"),
                        form,
                        draft -> known.isPresent()
                                ? plans.change(client, known.get().id(), draft)
                                : Outcome.done(plans.draft(client, draft)),
                        () -> {
                            Notices.done("plan.saved");
                            // Other cards of the record look at the plan too.
                            UI.getCurrent().refreshCurrentRoute(false);
                        })
                .addClassName("plans-form__dialog");
    }
}
