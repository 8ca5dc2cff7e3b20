package org.knotwise.series.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.knotwise.identity.AccountId;
import org.knotwise.plans.Gap;
import org.knotwise.practice.Practice;
import org.knotwise.scheduling.FreeTime;
import org.knotwise.scheduling.RoomId;
import org.knotwise.series.PlacedSession;
import org.knotwise.shared.ui.Formats;
import org.knotwise.shared.ui.Icons;
import org.knotwise.shared.ui.Words;

/** One session of a proposed series: when, with whom, where, how long after the one before, and what could be better. */
class SessionLine extends ListItem {

    /** What may be done with a session. */
    interface Deeds {

        void pin(PlacedSession session);

        void unpin(PlacedSession session);

        void chooseTime(PlacedSession session);
    }

    /** What the lines of a list have in common. */
    record Setting(Practice practice, Map<AccountId, String> therapists, Map<RoomId, String> rooms) {}

    SessionLine(PlacedSession one, @Nullable FreeTime before, Setting setting, Deeds deeds) {
        addClassName("series-line");
        setClassName("series-line--stands", !one.isOpen());
        var mark = new Span(String.valueOf(one.session().number()));
        mark.addClassName("series-line__mark");
        mark.getElement().setAttribute("aria-hidden", "true");
        add(mark, when(one, setting), gap(one), remarks(one, before, setting), end(one, setting, deeds));
    }

    private static Div when(PlacedSession one, Setting setting) {
        FreeTime time = one.time();
        ZonedDateTime start = setting.practice().local(time.start());
        var number = new Span(
                Words.of("series.number", one.session().number(), one.session().agreed()));
        number.addClassName("kw-hidden");
        var moment = new Span(Words.of(
                "series.when",
                Formats.day(start.toLocalDate()),
                Formats.time(start.toLocalTime()),
                Formats.time(setting.practice().local(time.end()).toLocalTime())));
        moment.addClassName("series-line__moment");
        var where = new Span(Words.of(
                "series.where",
                setting.therapists().getOrDefault(time.therapist(), ""),
                setting.rooms().getOrDefault(time.room(), "")));
        where.addClassNames("kw-quiet", "kw-small");
        var when = new Div(number, moment, where);
        when.addClassName("series-line__when");
        return when;
    }

    private static Div gap(PlacedSession one) {
        var gap = new Div();
        gap.addClassName("series-line__gap");
        Integer days = one.gapDays();
        if (days == null) {
            var first = new Span(Words.of("series.noGap"));
            first.addClassNames("kw-quiet", "kw-small");
            gap.add(first);
            return gap;
        }
        Gap limits = one.session().gap();
        var words = new Span(Words.of("series.gap", days, limits.min(), limits.max()));
        words.addClassNames("kw-quiet", "kw-small");
        gap.add(new GapBar(days, limits), words);
        return gap;
    }

    private static Component remarks(PlacedSession one, @Nullable FreeTime before, Setting setting) {
        var remarks = new Div();
        remarks.addClassNames("series-line__remarks", "kw-small");
        if (!one.isOpen()) {
            remarks.add(new Span(Words.of("sessionStatus", one.status())));
            return remarks;
        }
        if (one.daysOutside() > 0) {
            var breach = new Paragraph(Icons.of("triangle-alert"), new Span(CostWords.breach(one)));
            breach.addClassName("series-line__breach");
            remarks.add(breach);
        }
        var words = new CostWords(setting.practice(), setting.therapists());
        List<Component> costs = new ArrayList<>();
        one.costs().forEach(part -> costs.add(new Paragraph(words.of(part, one, before))));
        if (costs.isEmpty()) {
            costs.add(new Paragraph(Icons.of("check"), new Span(Words.of("series.asWished"))));
        }
        remarks.add(costs);
        return remarks;
    }

    private static Div end(PlacedSession one, Setting setting, Deeds deeds) {
        var end = new Div();
        end.addClassName("series-line__end");
        if (!one.isOpen()) {
            return end;
        }
        int number = one.session().number();
        var pin = new Button(Words.of(one.pinned() ? "series.pinned" : "series.pin"), Icons.of("map-pin"), _ -> {
            if (one.pinned()) {
                deeds.unpin(one);
            } else {
                deeds.pin(one);
            }
        });
        pin.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        pin.setAriaLabel(Words.of(
                one.pinned() ? "series.unpinFor" : "series.pinFor",
                number,
                Formats.moment(setting.practice().local(one.time().start()))));
        pin.setClassName("series-line__pinned", one.pinned());
        var other = new Button(Words.of("series.otherTime"), _ -> deeds.chooseTime(one));
        other.setAriaLabel(Words.of("series.otherTimeFor", number));
        other.addThemeVariants(ButtonVariant.SMALL);
        end.add(pin, other);
        return end;
    }
}
