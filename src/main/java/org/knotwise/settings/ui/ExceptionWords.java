package org.knotwise.settings.ui;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.knotwise.scheduling.HoursException;
import org.knotwise.scheduling.HoursException.Away;
import org.knotwise.scheduling.HoursException.OtherHours;
import org.knotwise.shared.ui.Formats;
import org.knotwise.shared.ui.Words;

/** When an exception holds, as the screens write it. */
final class ExceptionWords {

    private ExceptionWords() {}

    static String of(HoursException exception) {
        return switch (exception) {
            case Away away
            when away.isWholeDays() ->
                days(away.from().toLocalDate(), away.to().toLocalDate().minusDays(1));
            case Away away -> Words.of("settings.days.span", moment(away.from()), moment(away.to()));
            case OtherHours hours ->
                Words.of(
                        "settings.days.at",
                        Formats.date(hours.day()),
                        Words.of("settings.hours.span", Formats.time(hours.begin()), Formats.time(hours.end())));
        };
    }

    /** One day, or from the first to the last. */
    static String days(LocalDate first, LocalDate last) {
        return first.equals(last)
                ? Formats.date(first)
                : Words.of("settings.days.span", Formats.date(first), Formats.date(last));
    }

    private static String moment(LocalDateTime at) {
        return Words.of("settings.days.at", Formats.date(at.toLocalDate()), Formats.time(at.toLocalTime()));
    }
}
