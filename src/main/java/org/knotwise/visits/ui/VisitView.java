package org.knotwise.visits.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.knotwise.clients.ui.ClientNavigation;
import org.knotwise.health.ui.AlertTexts;
import org.knotwise.identity.Right;
import org.knotwise.identity.Roles;
import org.knotwise.papers.ui.PaperLink;
import org.knotwise.scheduling.AppointmentRow;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.VisitId;
import org.knotwise.shared.ui.FormDialog;
import org.knotwise.shared.ui.Formats;
import org.knotwise.shared.ui.HasCrumb;
import org.knotwise.shared.ui.HasKeys;
import org.knotwise.shared.ui.Icons;
import org.knotwise.shared.ui.Names;
import org.knotwise.shared.ui.Notices;
import org.knotwise.shared.ui.Page;
import org.knotwise.shared.ui.Words;
import org.knotwise.visits.VisitDetails;

/** One visit: charted by the therapist whose it is until it is signed, and read by others. */
@Route("clients/:client/visits/:visit")
@RolesAllowed({Roles.MANAGER, Roles.THERAPIST})
class VisitView extends Page implements BeforeEnterObserver, HasDynamicTitle, HasCrumb, HasKeys {

    private final transient ChartParts parts;
    private final Span saved = new Span();
    private String name = "";

    VisitView(ChartParts parts) {
        this.parts = parts;
        saved.addClassNames("kw-quiet", "kw-small");
        saved.getElement().setAttribute("role", "status");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(
                ClientNavigation.clientIn(event.getRouteParameters()),
                new VisitId(ClientNavigation.idIn(event.getRouteParameters(), VisitNavigation.VISIT)));
    }

    @Override
    public String getPageTitle() {
        return Words.of("page.title", Words.of("visit.pageTitle"));
    }

    @Override
    public String crumb() {
        return name;
    }

    @Override
    public List<String> keys() {
        return List.of("before", "after", "digits", "enter", "technique", "knots", "timer", "snippet");
    }

    private void show(ClientId client, VisitId id) {
        VisitDetails visit = parts.visit(client, id);
        Chart chart = parts.chart(client, visit);
        name = Names.of(chart.who().name());
        setTitle(name);
        setLead(lead(chart));
        boolean mine = parts.isMine(visit);
        setActions(actions(chart, mine));
        if (mine) {
            saved.setText(Words.of("visit.saved", time(visit.savedAt())));
            show(
                    alerts(chart),
                    new ChartingPage(
                            chart,
                            parts,
                            at -> saved.setText(Words.of("visit.saved", time(at))),
                            () -> show(client, id)));
        } else {
            saved.setText(visit.isSigned() ? NotTreated.signed(visit) : Words.of("visit.othersDraft"));
            show(
                    alerts(chart),
                    parts.questions().before(client, id, false),
                    new SignedVisit(chart, parts.amendments().of(client, id), parts.sections()));
        }
    }

    private String time(Instant at) {
        return Formats.time(parts.practice().local(at).toLocalTime());
    }

    /** Session 3 of 6, Tuesday 22 September, Room 2. */
    private static String lead(Chart chart) {
        List<String> said = new ArrayList<>();
        Optional.ofNullable(chart.plan())
                .ifPresent(plan -> chart.session()
                        .ifPresent(session -> said.add(Words.of("chart.session", session.number(), plan.agreed()))));
        said.add(Formats.longDay(chart.visit().day()));
        Optional.ofNullable(chart.appointment()).map(AppointmentRow::roomName).ifPresent(said::add);
        said.add(Words.of(
                "chart.who",
                Formats.date(chart.who().draft().birthDate()),
                chart.who().number()));
        return String.join(", ", said);
    }

    private static Component alerts(Chart chart) {
        return AlertTexts.row(AlertTexts.badges(chart.alerts()));
    }

    private Component[] actions(Chart chart, boolean mine) {
        List<Component> actions = new ArrayList<>();
        actions.add(saved);
        if (mine) {
            actions.add(stopwatch(chart));
        }
        actions.add(ClientNavigation.link(Words.of("visit.record"), chart.who().id()));
        if (chart.visit().isSigned()) {
            actions.addAll(afterwards(chart));
        }
        return actions.toArray(Component[]::new);
    }

    /** What can be done with a note that is signed. */
    private List<Component> afterwards(Chart chart) {
        ClientId client = chart.who().id();
        VisitId visit = chart.visit().id();
        List<Component> deeds = new ArrayList<>();
        deeds.add(new PaperLink(
                Words.of("visit.pdf"),
                "note",
                parts.papers(),
                () -> parts.paper().of(client, visit)));
        if (chart.visit().therapist().equals(parts.access().signedIn().account())
                && parts.access().may(Right.NOTE_WRITE, client)) {
            deeds.add(new Button(
                    Words.of("amendment.add"),
                    Icons.of("pencil"),
                    _ -> FormDialog.open(
                            Words.of("amendment.add"),
                            Words.of("amendment.sign"),
                            new AmendmentForm(),
                            draft -> parts.amendments().add(client, visit, draft),
                            () -> {
                                Notices.done("amendment.added");
                                show(client, visit);
                            })));
        }
        return deeds;
    }

    private static Div stopwatch(Chart chart) {
        var all = new Div(new Stopwatch(chart.visit().startedAt()));
        all.addClassName("visits-stopwatch");
        Optional.ofNullable(chart.appointment())
                .map(row -> Duration.between(row.start(), row.end()).toMinutes())
                .ifPresent(minutes -> all.add(new Span(Words.of("chart.ofMinutes", minutes))));
        return all;
    }
}
