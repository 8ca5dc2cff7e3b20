package org.knotwise.plans.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import org.knotwise.clients.ClientDetails;
import org.knotwise.clients.ClientSection;
import org.knotwise.identity.Access;
import org.knotwise.identity.Right;
import org.knotwise.plans.PlanDetails;
import org.knotwise.plans.Plans;
import org.knotwise.plans.SessionStatus;
import org.knotwise.practice.Practice;
import org.knotwise.shared.ui.CardSection;
import org.knotwise.shared.ui.Formats;
import org.knotwise.shared.ui.Icons;
import org.knotwise.shared.ui.Words;

/** The plans of a client: the current one, and all there were. */
@org.springframework.stereotype.Component
class PlanSection implements ClientSection {

    private final Plans plans;
    private final PlanDeeds deeds;
    private final Access access;
    private final Practice practice;

    PlanSection(Plans plans, PlanDeeds deeds, Access access, Practice practice) {
        this.plans = plans;
        this.deeds = deeds;
        this.access = access;
        this.practice = practice;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public String path() {
        return "plan";
    }

    @Override
    public String title() {
        return "plan.title";
    }

    @Override
    public Right needs() {
        return Right.CLINICAL_READ;
    }

    @Override
    public Component show(ClientDetails client) {
        boolean mayWrite = access.may(Right.CLINICAL_WRITE, client.id());
        List<PlanDetails> all = plans.of(client.id());
        Optional<PlanDetails> current = PlanDetails.current(all);
        var stack = new Div(new PlanOverview(client.id(), current, mayWrite ? deeds : null));
        stack.addClassName("kw-stack");
        if (!all.isEmpty()) {
            stack.add(list(all, mayWrite));
        }
        return stack;
    }

    private CardSection list(List<PlanDetails> all, boolean mayWrite) {
        var list = new UnorderedList();
        list.addClassName("kw-rows");
        all.forEach(plan -> list.add(row(plan)));
        var card = new CardSection(Words.of("plan.all"), list);
        if (mayWrite) {
            card.withActions(new Button(
                    Words.of("plan.draft"),
                    Icons.of("plus"),
                    _ -> deeds.draft(all.getFirst().client())));
        }
        return card;
    }

    private ListItem row(PlanDetails plan) {
        var made = new Span(Formats.date(practice.local(plan.createdAt()).toLocalDate()));
        made.addClassNames("kw-quiet", "kw-small");
        var main = new Div(PlanNavigation.link(plan.draft().title(), plan.client(), plan.id()), made);
        main.addClassName("kw-row__main");
        var end = new Div(
                new Span(Words.of("plan.progress", plan.count(SessionStatus.DONE), plan.agreed(), plan.left())),
                new Span(Words.of("planStatus", plan.status())));
        end.addClassName("kw-row__end");
        var row = new ListItem(main, end);
        row.addClassName("kw-row");
        return row;
    }
}
