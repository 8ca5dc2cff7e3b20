package org.knotwise.plans.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.knotwise.atlas.Atlas;
import org.knotwise.clients.ClientDetails;
import org.knotwise.clients.Clients;
import org.knotwise.clients.Languages;
import org.knotwise.clients.ui.ClientNavigation;
import org.knotwise.identity.Access;
import org.knotwise.identity.Right;
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
import org.knotwise.plans.PlanStatus;
import org.knotwise.plans.Plans;
import org.knotwise.plans.SessionTimes;
import org.knotwise.plans.paper.PlanPaper;
import org.knotwise.practice.Practice;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.ui.HasCrumb;
import org.knotwise.shared.ui.Icons;
import org.knotwise.shared.ui.Names;
import org.knotwise.shared.ui.Odds;
import org.knotwise.shared.ui.Page;
import org.knotwise.shared.ui.Words;

/** One plan: its sessions in time, its goals and knots, how many sessions are likely, and what changed on the way. */
@Route("clients/:client/plans/:plan")
// What the parts of other modules are made of: they come as beans, so the bundle would not find them behind this page.
@Uses(Details.class)
@Uses(Odds.class)
@RolesAllowed({Roles.MANAGER, Roles.THERAPIST})
class PlanView extends Page implements BeforeEnterObserver, HasDynamicTitle, HasCrumb {

    private final transient Plans plans;
    private final transient PlanGoals goals;
    private final transient PlanDeeds deeds;
    private final transient Clients clients;
    private final transient Knots knots;
    private final transient SessionTimes times;
    private final transient List<PlanPart> parts;
    private final transient Letters letters;
    private final transient Papers papers;
    private final transient PlanPaper paper;
    private final transient Languages languages;
    private final transient Access access;
    private final transient Practice practice;
    private final transient Atlas atlas;
    private String title = "";

    PlanView(
            Plans plans,
            PlanGoals goals,
            PlanDeeds deeds,
            Clients clients,
            Knots knots,
            SessionTimes times,
            List<PlanPart> parts,
            Letters letters,
            Papers papers,
            PlanPaper paper,
            Languages languages,
            Access access,
            Practice practice,
            Atlas atlas) {
        this.plans = plans;
        this.goals = goals;
        this.deeds = deeds;
        this.clients = clients;
        this.knots = knots;
        this.times = times;
        this.parts =
                parts.stream().sorted(Comparator.comparingInt(PlanPart::order)).toList();
        this.letters = letters;
        this.papers = papers;
        this.paper = paper;
        this.languages = languages;
        this.access = access;
        this.practice = practice;
        this.atlas = atlas;
        getContent().addClassName("plans-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        refresh(
                ClientNavigation.clientIn(event.getRouteParameters()),
                new PlanId(ClientNavigation.idIn(event.getRouteParameters(), PlanNavigation.PLAN)));
    }

    @Override
    public String getPageTitle() {
        return Words.of("page.title", Words.of("plan.title"));
    }

    @Override
    public String crumb() {
        return title;
    }

    private void refresh(ClientId of, PlanId id) {
        PlanDetails plan = plans.details(of, id);
        ClientDetails client = clients.details(of);
        List<KnotRow> rows = knots.of(of);
        boolean mayWrite = access.may(Right.CLINICAL_WRITE, of);
        Runnable again = () -> refresh(of, id);
        title = plan.draft().title();
        setTitle(title);
        setLead(Words.of("plan.lead", Names.of(client.name()), Words.of("planStatus", plan.status()), plan.revision()));
        setActions(actions(plan, mayWrite, again));
        Map<KnotId, String> names = KnotChoice.names(rows, atlas);
        var progress = goals.of(of, id);
        var left = stack(
                new GoalsCard(
                        progress,
                        mayWrite && !plan.status().hasEnded() ? goal -> deeds.measure(plan, goal, again) : null),
                new TargetsCard(plan, rows, atlas));
        var middle = stack(parts.stream().map(part -> part.show(client, plan)).toArray(Component[]::new));
        List<Component> last = new ArrayList<>();
        PlanEnding ending = plan.ending();
        if (ending != null) {
            last.add(EndingCard.of(
                    ending,
                    progress,
                    goals.released(of, id).stream()
                            .map(knot -> names.getOrDefault(knot, ""))
                            .sorted(Words.order())
                            .toList()));
        }
        last.add(new RevisionsCard(plans.revisions(of, id), new PlanWords(names), practice));
        var panes = new Div(left, middle, stack(last.toArray(Component[]::new)));
        panes.addClassNames("kw-panes", "kw-panes--three", "plans-page__panes");
        List<Component> content = new ArrayList<>();
        if (plan.status() == PlanStatus.PROPOSED) {
            content.add(note("plan.waitsForClient"));
        } else if (plan.waitsForSignature()) {
            content.add(note("plan.changeWaits"));
        }
        content.add(new PlanTimeline(plan, times.of(of)));
        content.add(panes);
        show(content.toArray(Component[]::new));
    }

    private Component[] actions(PlanDetails plan, boolean mayWrite, Runnable again) {
        List<Component> actions = new ArrayList<>();
        actions.add(ClientNavigation.link(Words.of("plan.record"), plan.client()));
        actions.add(new PaperLink(
                Words.of("plan.pdf"),
                "plan",
                papers,
                () -> Words.readBy(
                        languages.locale(plan.client()),
                        () -> paper.of(plan.client(), plan.id(), KnotChoice.names(knots.of(plan.client()), atlas)))));
        if (mayWrite) {
            actions.add(new Button(Words.of("letter.write"), Icons.of("mail"), _ -> letters.write(plan, List.of())));
            actions.addAll(deeds.of(plan, again));
        }
        return actions.toArray(Component[]::new);
    }

    private static Paragraph note(String key) {
        var note = new Paragraph(Words.of(key));
        note.addClassName("kw-note");
        return note;
    }

    private static Div stack(Component... cards) {
        var stack = new Div(cards);
        stack.addClassName("kw-stack");
        return stack;
    }
}
