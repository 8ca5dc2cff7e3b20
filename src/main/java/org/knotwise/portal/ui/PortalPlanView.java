package org.knotwise.portal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import org.knotwise.identity.Roles;
import org.knotwise.knots.KnotRow;
import org.knotwise.knots.Knots;
import org.knotwise.plans.PlanDetails;
import org.knotwise.plans.PlanId;
import org.knotwise.plans.Plans;
import org.knotwise.practice.Practice;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.Outcome;
import org.knotwise.shared.ui.CardSection;
import org.knotwise.shared.ui.EmptyState;
import org.knotwise.shared.ui.Notices;
import org.knotwise.shared.ui.Page;
import org.knotwise.shared.ui.Words;

/** The plan, to read and to sign. */
@Route(value = "my/plan", layout = PortalLayout.class)
@Menu(title = "portal.plan", icon = "route", order = 1)
@RolesAllowed(Roles.CLIENT)
class PortalPlanView extends Page implements AfterNavigationObserver, HasDynamicTitle {

    private final transient OwnRecord own;
    private final transient Plans plans;
    private final transient Knots knots;
    private final transient PlainNames names;
    private final transient Practice practice;

    PortalPlanView(OwnRecord own, Plans plans, Knots knots, PlainNames names, Practice practice) {
        this.own = own;
        this.plans = plans;
        this.knots = knots;
        this.names = names;
        this.practice = practice;
        setTitle(Words.of("portal.plan"));
    }

    @Override
    public String getPageTitle() {
        return Words.of("page.title", Words.of("portal.plan"));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        refresh();
    }

    private void refresh() {
        ClientId client = own.client();
        var mine = ClientPlans.of(plans.of(client));
        List<KnotRow> all = knots.of(client);
        List<Component> cards = new ArrayList<>();
        mine.toSign().ifPresent(plan -> {
            cards.add(read(plan, all));
            cards.add(new CardSection(
                    Words.of("portal.sign"), new PlanSignature(name -> sign(plan, name), this::signed)));
        });
        mine.underWay().ifPresent(plan -> cards.add(read(plan, all)));
        if (!mine.ended().isEmpty()) {
            cards.add(earlier(mine.ended()));
        }
        if (cards.isEmpty()) {
            cards.add(new EmptyState("route", Words.of("portal.plan.empty"), Words.of("portal.plan.none")));
        }
        show(cards.toArray(Component[]::new));
    }

    private Outcome<PlanId> sign(PlanDetails plan, String name) {
        return plans.accept(own.client(), plan.id(), name);
    }

    private void signed() {
        refresh();
        Notices.done("portal.sign.done");
    }

    private PlanToRead read(PlanDetails plan, List<KnotRow> all) {
        List<KnotRow> targets = all.stream()
                .filter(knot -> plan.draft().targets().contains(knot.id()))
                .toList();
        return new PlanToRead(plan, KnotStory.of(targets, names), practice);
    }

    private static CardSection earlier(List<PlanDetails> ended) {
        var list = new UnorderedList();
        list.addClassName("kw-rows");
        for (PlanDetails plan : ended) {
            var title = new Span(plan.draft().title());
            title.addClassName("kw-row__main");
            var status = new Span(Words.of("portal.planStatus", plan.status()));
            status.addClassName("kw-row__end");
            var row = new ListItem(title, status);
            row.addClassName("kw-row");
            list.add(row);
        }
        return new CardSection(Words.of("portal.plan.earlier"), list);
    }
}
