package org.knotwise.plans.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.knotwise.plans.GoalDraft;
import org.knotwise.plans.PlanDetails;
import org.knotwise.plans.PlanSignature;
import org.knotwise.plans.SessionStatus;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.ui.CardSection;
import org.knotwise.shared.ui.EmptyState;
import org.knotwise.shared.ui.Pips;
import org.knotwise.shared.ui.Words;

/** Where the client's current plan stands, and the next step with it. */
class PlanOverview extends Composite<Div> {

    private final transient @Nullable PlanDeeds deeds;

    /** @param deeds what may be done with it; null for those who only read */
    PlanOverview(ClientId client, Optional<PlanDetails> plan, @Nullable PlanDeeds deeds) {
        this.deeds = deeds;
        getContent().addClassName("clients-record__card");
        getContent().add(plan.map(this::card).orElseGet(() -> empty(client)));
    }

    private Component empty(ClientId client) {
        PlanDeeds may = deeds;
        return new CardSection(
                Words.of("plan.title"),
                may == null
                        ? new EmptyState("route", Words.of("plan.empty.title"), Words.of("plan.empty.read"))
                        : new EmptyState(
                                "route",
                                Words.of("plan.empty.title"),
                                Words.of("plan.empty.text"),
                                new Button(Words.of("plan.draft"), _ -> may.draft(client))));
    }

    private Component card(PlanDetails plan) {
        var status = new Span(Words.of("planStatus", plan.status()));
        status.addClassName("plans-overview__status");
        return new CardSection(Words.of("plan.title"), content(plan)).withActions(status);
    }

    private Component[] content(PlanDetails plan) {
        var title = new Paragraph(PlanNavigation.link(plan.draft().title(), plan.client(), plan.id()));
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
                " · ", plan.draft().phases().stream().map(PlanWords::phase).toList()));
        text.addClassName("kw-quiet");
        return text;
    }

    private static UnorderedList goals(List<GoalDraft> goals) {
        var list = new UnorderedList();
        list.addClassName("plans-overview__goals");
        goals.forEach(goal -> list.add(new ListItem(PlanWords.goal(goal))));
        return list;
    }

    private Component nextStep(PlanDetails plan) {
        var step = new Div();
        step.addClassName("plans-overview__step");
        PlanDeeds may = deeds;
        switch (plan.status()) {
            case DRAFT -> {
                if (may != null) {
                    // Other cards of the record look at the plan too.
                    step.add(may.of(plan, () -> UI.getCurrent().refreshCurrentRoute(false)));
                }
            }
            case PROPOSED -> step.add(new Paragraph(Words.of("plan.waitsForClient")));
            case ACCEPTED -> step.add(new Paragraph(signed(plan.signed())));
            case ACTIVE, COMPLETED, STOPPED -> step.setVisible(plan.waitsForSignature());
        }
        if (plan.waitsForSignature()) {
            step.add(new Paragraph(Words.of("plan.changeWaits")));
        }
        return step;
    }

    private static String signed(@Nullable PlanSignature signature) {
        return signature == null
                ? ""
                : Words.of(signature.byGuardian() ? "plan.signedByGuardian" : "plan.signedBy", signature.name());
    }
}
