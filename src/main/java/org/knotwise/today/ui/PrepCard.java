package org.knotwise.today.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.knotwise.clients.ui.ClientNavigation;
import org.knotwise.knots.KnotRow;
import org.knotwise.knots.ui.KnotGlyph;
import org.knotwise.knots.ui.KnotsPicture;
import org.knotwise.scheduling.DayEntry;
import org.knotwise.shared.ui.Icons;
import org.knotwise.shared.ui.Spark;
import org.knotwise.shared.ui.Words;
import org.knotwise.visits.VisitGlance;
import org.knotwise.visits.VisitStatus;

/** What to know of the client who comes next, before the door opens. */
class PrepCard extends Composite<Article> {

    private static final int KNOTS_SHOWN = 4;

    private final transient DayEntry entry;
    private final transient DayParts parts;

    PrepCard(DayEntry entry, TherapistDay.Known known, DayParts parts) {
        this.entry = entry;
        this.parts = parts;
        List<KnotRow> knots = DayParts.worstFirst(known.knotsOf(entry.client())).stream()
                .limit(KNOTS_SHOWN)
                .toList();
        List<VisitGlance> latest = known.visitsOf(entry.client());
        getContent().addClassNames("kw-card", "today-prep");
        if (!knots.isEmpty()) {
            getContent().add(new KnotsPicture(parts.atlas(), knots));
        }
        var body = new Div(header(latest.isEmpty()), knots(knots));
        body.addClassName("today-prep__body");
        noteOf(latest).ifPresent(body::add);
        body.add(alerts(known));
        getContent().add(body, aside(latest, known));
    }

    private Component header(boolean firstVisit) {
        var name = ClientNavigation.link(entry.clientName(), entry.client());
        name.addClassName("today-prep__name");
        var when = new Span(parts.until(entry));
        when.addClassNames("kw-badge", "kw-badge--accent");
        var first = new Div(name, when);
        first.addClassName("today-prep__first");
        var progress = DayParts.progress(entry, firstVisit);
        progress.add(new Span(entry.roomName()));
        return new Div(first, progress);
    }

    private Component knots(List<KnotRow> knots) {
        var list = new UnorderedList();
        list.addClassName("today-prep__knots");
        knots.forEach(knot -> list.add(item(knot)));
        return list;
    }

    private ListItem item(KnotRow knot) {
        var muscle = new Span(parts.names().muscle(knot.place()));
        muscle.addClassName("today-prep__muscle");
        var side = new Span(Words.of("side", knot.place().side()));
        side.addClassName("kw-quiet");
        var tenderness = new Span(Words.of("today.tenderness", knot.tenderness()));
        tenderness.addClassName("today-prep__tenderness");
        var spark = new Spark(knot.trend());
        spark.addClassName("kw-state-ink--" + knot.state().name().toLowerCase(Locale.ROOT));
        return new ListItem(KnotGlyph.alone(knot.state(), knot.recurring()), new Span(muscle, side), tenderness, spark);
    }

    /** What the therapist noted for this visit at the one before. */
    private static Optional<Component> noteOf(List<VisitGlance> latest) {
        return latest.stream()
                .findFirst()
                .map(VisitGlance::nextTime)
                .filter(text -> !text.isBlank())
                .map(text -> {
                    var note = new Paragraph(Words.of("today.note", text));
                    note.addClassName("today-prep__note");
                    return note;
                });
    }

    private Component alerts(TherapistDay.Known known) {
        var alerts = new Div();
        alerts.addClassName("today-prep__alerts");
        alerts.add(known.marksOf(entry.client()));
        return alerts;
    }

    private Component aside(List<VisitGlance> latest, TherapistDay.Known known) {
        var aside = new Div();
        aside.addClassName("today-prep__aside");
        DayParts.painAt(latest, 0).ifPresent(pain -> {
            var label = new Span(Words.of("today.lastPain"));
            label.addClassName("kw-caption");
            var figure = new Span(Words.of("today.figure", pain));
            figure.addClassName("today-prep__figure");
            var was = new Span(DayParts.painAt(latest, 1)
                    .map(before -> Words.of("today.before", before))
                    .orElse(""));
            was.addClassName("kw-quiet");
            aside.add(label, new Div(figure, was));
        });
        boolean begun = known.glances().stream()
                .anyMatch(glance -> glance.client().equals(entry.client()) && glance.status() == VisitStatus.DRAFT);
        var start =
                new Button(Words.of(begun ? "today.goOn" : "visits.start"), Icons.of("play"), _ -> parts.start(entry));
        start.addThemeVariants(ButtonVariant.PRIMARY);
        aside.add(start, parts.menu(entry));
        return aside;
    }
}
