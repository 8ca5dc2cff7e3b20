package org.knotwise.today.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.util.List;
import org.knotwise.clients.ui.ClientNavigation;
import org.knotwise.scheduling.AppointmentStatus;
import org.knotwise.scheduling.DayEntry;
import org.knotwise.shared.ui.EmptyState;
import org.knotwise.shared.ui.Words;
import org.knotwise.today.DayLine;
import org.knotwise.visits.VisitGlance;

/** The line of a therapist's day, with the card of who comes next in it. */
class DayList extends Composite<OrderedList> {

    private final transient DayLine line;
    private final transient TherapistDay.Known known;
    private final transient DayParts parts;

    DayList(DayLine line, TherapistDay.Known known, DayParts parts) {
        this.line = line;
        this.known = known;
        this.parts = parts;
        getContent().addClassName("today-day");
        if (line.items().stream().noneMatch(DayLine.Comes.class::isInstance)) {
            var nobody =
                    new ListItem(new EmptyState("sun", Words.of("today.empty.title"), Words.of("today.empty.text")));
            nobody.addClassName("today-day__nobody");
            getContent().add(nobody);
        }
        line.items().forEach(item -> getContent().add(entry(item)));
    }

    private ListItem entry(DayLine.Item item) {
        return switch (item) {
            case DayLine.Comes(DayEntry entry) -> comes(entry);
            case DayLine.Free(var span) -> {
                var text = new Span(Words.of("today.free"));
                text.addClassName("kw-lead");
                var until = new Span(Words.of("today.freeUntil", parts.clock(span.end())));
                until.addClassName("kw-quiet");
                var card = new Div(text, until);
                card.addClassName("today-day__free");
                yield entry("free", DayParts.time(parts.clock(span.start()), span.length()), card);
            }
            case DayLine.Break(var span) -> {
                var text = new Span(Words.of("today.break", parts.clock(span.end())));
                text.addClassName("today-day__break");
                var time = new Div(new Span(parts.clock(span.start())));
                time.addClassName("today-day__time");
                yield entry("break", time, text);
            }
            case DayLine.Now(var at) -> {
                var time = new Div(new Span(parts.clock(at)));
                time.addClassName("today-day__time");
                yield entry("now", time, new Span());
            }
        };
    }

    private ListItem comes(DayEntry entry) {
        boolean next = line.next().filter(entry::equals).isPresent();
        var time = DayParts.time(parts.clock(entry.start()), Duration.between(entry.start(), entry.end()));
        if (next) {
            return entry("next", time, new PrepCard(entry, known, parts));
        }
        List<VisitGlance> latest = known.visitsOf(entry.client());
        var name = ClientNavigation.link(entry.clientName(), entry.client());
        var who = new Div(name, DayParts.progress(entry, latest.isEmpty()));
        who.add(known.marksOf(entry.client()));
        who.addClassName("today-day__who");
        var action = new Div(parts.action(entry, known.glances()));
        action.addClassName("today-day__action");
        if (entry.status() == AppointmentStatus.BOOKED) {
            action.add(parts.menu(entry));
        }
        var card = new Div(who, parts.knots(known.knotsOf(entry.client())), DayParts.pain(latest), action);
        card.addClassNames("kw-card", "today-day__card");
        return entry(entry.status().isLive() && !isOver(entry) ? "coming" : "over", time, card);
    }

    private static boolean isOver(DayEntry entry) {
        return switch (entry.status()) {
            case DONE, CANCELLED, MISSED -> true;
            case BOOKED -> false;
        };
    }

    private static ListItem entry(String kind, Component time, Component content) {
        var dot = new Span();
        dot.addClassName("today-day__dot");
        var item = new ListItem(time, dot, content);
        item.addClassNames("today-day__entry", "today-day__entry--" + kind);
        return item;
    }
}
