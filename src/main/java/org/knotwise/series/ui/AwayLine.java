package org.knotwise.series.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;
import org.knotwise.clients.ui.ClientNavigation;
import org.knotwise.plans.BookableSession;
import org.knotwise.scheduling.FreeTime;
import org.knotwise.series.AwayMove;
import org.knotwise.shared.ui.Formats;
import org.knotwise.shared.ui.Icons;
import org.knotwise.shared.ui.Words;

/** What changes for one client: the time that was booked, the one instead of it, with whom, where, and the gap. */
class AwayLine extends ListItem {

    AwayLine(AwayMove move, SessionLine.Setting setting) {
        addClassName("series-away");
        add(who(move), before(move, setting), after(move, setting), gap(move));
    }

    private static Div who(AwayMove move) {
        var who = new Div(ClientNavigation.link(move.client(), move.row().client()));
        BookableSession session = move.session();
        if (session != null) {
            who.add(quiet(Words.of("series.number", session.number(), session.agreed())));
        } else if (move.row().serviceName() != null) {
            who.add(quiet(move.row().serviceName()));
        }
        who.addClassName("series-line__when");
        return who;
    }

    private static Div before(AwayMove move, SessionLine.Setting setting) {
        var moment = new Span(when(move.row().start(), move.row().end(), setting));
        if (move.to() != null) {
            moment.addClassName("series-away__old");
        }
        var before = new Div(
                hidden(Words.of("away.before")),
                moment,
                quiet(Words.of(
                        "series.where", move.row().therapistName(), move.row().roomName())));
        before.addClassName("series-line__when");
        return before;
    }

    private static Div after(AwayMove move, SessionLine.Setting setting) {
        var after = new Div();
        after.addClassName("series-line__when");
        @Nullable FreeTime to = move.to();
        if (to == null) {
            var stays = new Span(Icons.of("triangle-alert"), new Span(Words.of("away.stays")));
            stays.addClassName("series-line__breach");
            after.add(stays, quiet(Words.of("away.staysWhy")));
            return after;
        }
        var moment = new Span(when(to.start(), to.end(), setting));
        moment.addClassName("series-line__moment");
        after.add(
                hidden(Words.of("away.after")),
                moment,
                quiet(Words.of(
                        "series.where",
                        setting.therapists().getOrDefault(to.therapist(), ""),
                        setting.rooms().getOrDefault(to.room(), ""))));
        return after;
    }

    private static Div gap(AwayMove move) {
        var gap = new Div();
        gap.addClassName("series-line__gap");
        BookableSession session = move.session();
        Integer days = move.gapDays();
        if (session != null && days != null) {
            gap.add(
                    new GapBar(days, session.gap()),
                    quiet(Words.of(
                            "series.gap",
                            days,
                            session.gap().min(),
                            session.gap().max())));
        }
        return gap;
    }

    private static String when(Instant start, Instant end, SessionLine.Setting setting) {
        ZonedDateTime begin = setting.practice().local(start);
        return Words.of(
                "series.when",
                Formats.day(begin.toLocalDate()),
                Formats.time(begin.toLocalTime()),
                Formats.time(setting.practice().local(end).toLocalTime()));
    }

    private static Span quiet(@Nullable String text) {
        var span = new Span(text == null ? "" : text);
        span.addClassNames("kw-quiet", "kw-small");
        return span;
    }

    private static Span hidden(String text) {
        var span = new Span(text);
        span.addClassName("kw-hidden");
        return span;
    }
}
