package org.knotwise.today.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.time.LocalDate;
import org.knotwise.shared.ui.Bars;
import org.knotwise.shared.ui.Bars.Bar;
import org.knotwise.shared.ui.Bars.Tone;
import org.knotwise.shared.ui.CardSection;
import org.knotwise.shared.ui.EmptyState;
import org.knotwise.shared.ui.Formats;
import org.knotwise.shared.ui.Words;
import org.knotwise.today.WeekLoad;

/** How full the week is. */
final class WeekCard {

    private WeekCard() {}

    static Component of(WeekLoad week, LocalDate today) {
        if (week.days().isEmpty()) {
            return new CardSection(
                    Words.of("today.week"),
                    new EmptyState("calendar", Words.of("today.noHours.title"), Words.of("today.noHours.text")));
        }
        var what = new Paragraph(Words.of("today.weekMeans"));
        what.addClassName("kw-caption");
        var hours = new Span(Words.of("today.weekHours", hours(week.booked()), hours(week.worked())));
        hours.addClassNames("kw-quiet", "kw-small");
        return new CardSection(
                        Words.of("today.week"),
                        new Bars(
                                week.days().stream().map(day -> bar(day, today)).toList()),
                        what)
                .withActions(hours);
    }

    private static Bar bar(WeekLoad.Day day, LocalDate today) {
        Tone tone = day.day().isBefore(today) ? Tone.PAST : day.day().equals(today) ? Tone.PRESENT : Tone.COMING;
        return new Bar(
                Formats.weekday(day.day()),
                day.share(),
                Words.of("today.clients", day.clients()),
                Words.of(
                        "today.weekSpoken",
                        Formats.longDay(day.day()),
                        day.clients(),
                        hours(day.booked()),
                        hours(day.worked())),
                tone);
    }

    private static double hours(Duration duration) {
        return duration.toMinutes() / 60.0;
    }
}
