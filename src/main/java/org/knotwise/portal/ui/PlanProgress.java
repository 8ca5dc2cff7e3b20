package org.knotwise.portal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.knotwise.plans.PlanDetails;
import org.knotwise.plans.SessionRow;
import org.knotwise.plans.SessionStatus;
import org.knotwise.shared.ui.CardSection;
import org.knotwise.shared.ui.Words;

/** Where the client stands: a plan that waits to be signed, then how much of the plan is done and left. */
class PlanProgress extends Composite<CardSection> {

    private final transient ClientPlans plans;

    PlanProgress(ClientPlans plans) {
        this.plans = plans;
    }

    @Override
    protected CardSection initContent() {
        List<Component> content = new ArrayList<>();
        plans.toSign().ifPresent(_ -> content.add(readAndSign()));
        plans.underWay().ifPresent(plan -> content.add(of(plan)));
        if (content.isEmpty()) {
            boolean ended = !plans.ended().isEmpty();
            content.add(text(Words.of(ended ? "portal.plan.ended" : "portal.plan.none"), "kw-quiet"));
        }
        return new CardSection(Words.of("portal.plan.yours"), content.toArray(Component[]::new))
                .withClass("portal-progress");
    }

    private static Component readAndSign() {
        var read = new Button(
                Words.of("portal.plan.readAndSign"), _ -> UI.getCurrent().navigate(PortalPlanView.class));
        read.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.LARGE);
        var waiting = new Div(text(Words.of("portal.plan.ready"), "kw-lead"), read);
        waiting.addClassName("portal-progress__to-sign");
        return waiting;
    }

    /** The marks and the figures of one plan. */
    static Component of(PlanDetails plan) {
        var progress = new Div(pips(plan), text(done(plan), "portal-progress__done"));
        ClientPlans.next(plan)
                .ifPresent(next -> progress.add(
                        text(Words.of("portal.plan.next", next.number(), plan.agreed()), "kw-quiet", "kw-small")));
        progress.addClassName("portal-progress__plan");
        return progress;
    }

    private static String done(PlanDetails plan) {
        return Words.of(
                "portal.plan.done",
                plan.count(SessionStatus.DONE),
                plan.agreed(),
                plan.left(),
                plan.count(SessionStatus.MISSED));
    }

    /** One mark for each session; the sentence below says the same. */
    private static Component pips(PlanDetails plan) {
        Optional<SessionRow> next = ClientPlans.next(plan);
        var pips = new Span();
        pips.addClassNames("kw-pips", "kw-pips--wide");
        pips.getElement().setAttribute("aria-hidden", "true");
        for (SessionRow session : plan.sessions()) {
            var pip = new Span();
            boolean isDone = session.status() == SessionStatus.DONE;
            pip.addClassName(isDone ? "done" : next.filter(session::equals).isPresent() ? "next" : "open");
            pips.add(pip);
        }
        return pips;
    }

    private static Paragraph text(String text, String... classNames) {
        var paragraph = new Paragraph(text);
        paragraph.addClassNames(classNames);
        return paragraph;
    }
}
