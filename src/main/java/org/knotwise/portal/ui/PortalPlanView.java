package org.knotwise.portal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
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
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.knotwise.identity.Roles;
import org.knotwise.knots.KnotId;
import org.knotwise.knots.KnotRow;
import org.knotwise.knots.Knots;
import org.knotwise.papers.Papers;
import org.knotwise.papers.ui.PaperLink;
import org.knotwise.plans.PlanDetails;
import org.knotwise.plans.PlanEnding;
import org.knotwise.plans.PlanGoals;
import org.knotwise.plans.PlanId;
import org.knotwise.plans.PlanRevision;
import org.knotwise.plans.Plans;
import org.knotwise.plans.paper.PlanPaper;
import org.knotwise.plans.ui.EndingCard;
import org.knotwise.plans.ui.PlanWords;
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
    private final transient PlanGoals goals;
    private final transient Papers papers;
    private final transient PlanPaper paper;
    private final transient Knots knots;
    private final transient PlainNames names;
    private final transient Practice practice;

    PortalPlanView(
            OwnRecord own,
            Plans plans,
            PlanGoals goals,
            Papers papers,
            PlanPaper paper,
            Knots knots,
            PlainNames names,
            Practice practice) {
        this.own = own;
        this.plans = plans;
        this.goals = goals;
        this.papers = papers;
        this.paper = paper;
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
            cards.add(new CardSection(Words.of("portal.sign"), new SignPlan(name -> sign(plan, name), this::signed)));
        });
        mine.underWay().ifPresent(plan -> {
            cards.addAll(changes(plan, all));
            cards.add(read(plan, all));
            cards.add(onPaper(plan));
        });
        mine.ended().stream()
                .filter(plan -> plan.ending() != null && plan.ending().isSummarised())
                .findFirst()
                .ifPresent(plan -> cards.add(summary(plan, all)));
        if (!mine.ended().isEmpty()) {
            cards.add(earlier(mine.ended()));
        }
        if (cards.isEmpty()) {
            cards.add(new EmptyState("route", Words.of("portal.plan.empty"), Words.of("portal.plan.none")));
        }
        show(cards.toArray(Component[]::new));
    }

    /** What the latest revision changed, and a place to sign it; nothing if there is nothing to sign. */
    private List<Component> changes(PlanDetails plan, List<KnotRow> all) {
        if (!plan.waitsForSignature()) {
            return List.of();
        }
        PlanRevision latest = plans.revisions(own.client(), plan.id()).getLast();
        var says = new UnorderedList();
        new PlanWords(called(all)).changes(latest.changes()).forEach(sentence -> says.add(new ListItem(sentence)));
        return List.of(
                new CardSection(Words.of("portal.plan.changed"), new Paragraph(latest.why()), says),
                new CardSection(
                        Words.of("portal.signChange"),
                        new SignPlan(
                                name -> plans.signRevision(own.client(), plan.id(), latest.number(), name),
                                this::signed)));
    }

    private Component onPaper(PlanDetails plan) {
        return new PaperLink(
                Words.of("portal.plan.pdf"),
                "plan",
                papers,
                () -> paper.of(own.client(), plan.id(), called(knots.of(own.client()))));
    }

    private Component summary(PlanDetails plan, List<KnotRow> all) {
        PlanEnding ending = Objects.requireNonNull(plan.ending());
        Map<KnotId, String> called = called(all);
        return EndingCard.of(
                ending,
                goals.of(own.client(), plan.id()),
                goals.released(own.client(), plan.id()).stream()
                        .map(knot -> called.getOrDefault(knot, ""))
                        .distinct()
                        .sorted(Words.order())
                        .toList());
    }

    private Map<KnotId, String> called(List<KnotRow> all) {
        return all.stream().collect(Collectors.toMap(KnotRow::id, knot -> names.of(knot.place())));
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
