package org.knotwise.visits.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.knotwise.atlas.Atlas;
import org.knotwise.clients.ClientDetails;
import org.knotwise.clients.Clients;
import org.knotwise.clients.ui.ClientNavigation;
import org.knotwise.health.Alerts;
import org.knotwise.health.Consents;
import org.knotwise.health.ui.AlertTexts;
import org.knotwise.identity.Roles;
import org.knotwise.knots.ChartedFinding;
import org.knotwise.knots.FindingDraft;
import org.knotwise.knots.KnotId;
import org.knotwise.knots.KnotRow;
import org.knotwise.knots.Knots;
import org.knotwise.knots.ui.RecordKnotForm;
import org.knotwise.practice.Practice;
import org.knotwise.redflags.ui.VisitQuestions;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.Outcome;
import org.knotwise.shared.VisitId;
import org.knotwise.shared.ui.FormDialog;
import org.knotwise.shared.ui.Formats;
import org.knotwise.shared.ui.Icons;
import org.knotwise.shared.ui.Names;
import org.knotwise.shared.ui.Notices;
import org.knotwise.shared.ui.Page;
import org.knotwise.shared.ui.Words;
import org.knotwise.visits.VisitDetails;
import org.knotwise.visits.Visits;

/** One visit on one screen: the knots with what was found and done, and the note. What is written is kept as one goes. */
@Route("clients/:client/visits/:visit")
@RolesAllowed({Roles.MANAGER, Roles.THERAPIST})
class VisitView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Clients clients;
    private final transient Visits visits;
    private final transient Knots knots;
    private final transient Alerts alerts;
    private final transient Consents consents;
    private final transient VisitQuestions questions;
    private final transient Atlas atlas;
    private final transient Practice practice;
    private final Span saved = new Span();

    VisitView(
            Clients clients,
            Visits visits,
            Knots knots,
            Alerts alerts,
            Consents consents,
            VisitQuestions questions,
            Atlas atlas,
            Practice practice) {
        this.clients = clients;
        this.visits = visits;
        this.knots = knots;
        this.alerts = alerts;
        this.consents = consents;
        this.questions = questions;
        this.atlas = atlas;
        this.practice = practice;
        saved.addClassNames("kw-quiet", "kw-small");
        saved.getElement().setAttribute("role", "status");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        refresh(
                ClientNavigation.clientIn(event.getRouteParameters()),
                new VisitId(ClientNavigation.idIn(event.getRouteParameters(), VisitNavigation.VISIT)));
    }

    @Override
    public String getPageTitle() {
        return Words.of("page.title", Words.of("visit.pageTitle"));
    }

    private void refresh(ClientId of, VisitId id) {
        VisitDetails details = visits.details(of, id);
        ClientDetails who = clients.details(of);
        List<KnotRow> rows = knots.of(of);
        setTitle(Names.of(who.name()));
        setLead(Words.of(
                "visit.lead",
                Formats.longDay(details.day()),
                Formats.date(who.draft().birthDate()),
                who.number()));
        boolean writable = !details.isSigned();
        var note = new NoteForm(details.note(), writable, draft -> show(visits.write(of, id, draft)));
        setActions(actions(of, id, writable, who, note));
        var panes = new Div(charting(of, id, details, rows, writable), note);
        panes.addClassNames("kw-panes", "visits-visit");
        show(AlertTexts.row(AlertTexts.badges(alerts.of(of))), questions.before(of, id, writable), panes);
        saved.setText(details.isSigned() ? NotTreated.signed(details) : "");
    }

    private Component[] actions(ClientId of, VisitId id, boolean writable, ClientDetails who, NoteForm note) {
        var back = ClientNavigation.link(Words.of("visit.record"), who.id());
        if (!writable) {
            return new Component[] {saved, back};
        }
        var sign = new Button(Words.of("visit.sign"), Icons.of("check"), _ -> sign(of, id, note));
        sign.addThemeVariants(ButtonVariant.PRIMARY);
        sign.setDisableOnClick(true);
        return new Component[] {saved, back, NotTreated.button(visits, of, id, note::read), sign};
    }

    private Div charting(ClientId of, VisitId id, VisitDetails details, List<KnotRow> rows, boolean writable) {
        Map<KnotId, FindingDraft> charted =
                details.findings().stream().collect(Collectors.toMap(ChartedFinding::knot, ChartedFinding::draft));
        var list = new Div();
        list.addClassName("kw-stack");
        rows.stream()
                .filter(row -> writable || charted.containsKey(row.id()))
                .forEach(row -> list.add(new KnotCharting(
                        row,
                        charted.get(row.id()),
                        atlas,
                        writable,
                        finding -> show(visits.chart(of, id, row.id(), finding)))));
        if (writable) {
            list.add(new Button(Words.of("visit.knotFound"), Icons.of("plus"), _ -> recordKnot(of, id)));
        }
        return list;
    }

    private void recordKnot(ClientId of, VisitId id) {
        FormDialog.open(
                Words.of("visit.knotFound"),
                Words.of("knots.save"),
                new RecordKnotForm(atlas, null, consents.allowed(of)),
                entry -> visits.chart(of, id, entry.place(), entry.finding()),
                () -> refresh(of, id));
    }

    private void sign(ClientId of, VisitId id, NoteForm note) {
        // What was typed in the last moments goes in first, so that the signature holds what stands on the screen.
        Outcome<Instant> kept = visits.write(of, id, note.read());
        if (kept instanceof Outcome.Refused<Instant>(var why)) {
            Notices.refused(why);
            return;
        }
        switch (visits.sign(of, id)) {
            case Outcome.Done<VisitId> _ -> {
                Notices.done("visit.signedNotice");
                ClientNavigation.open(of);
            }
            case Outcome.Refused<VisitId>(var why) -> Notices.refused(why);
        }
    }

    private void show(Outcome<Instant> outcome) {
        switch (outcome) {
            case Outcome.Done<Instant>(Instant at) ->
                saved.setText(
                        Words.of("visit.saved", Formats.time(practice.local(at).toLocalTime())));
            case Outcome.Refused<Instant>(var why) -> Notices.refused(why);
        }
    }
}
