package org.knotwise.shared.ui;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.knotwise.shared.Language;

/** Dates and times as the screens write them: Tue 22 Sep, 10:30. */
public final class Formats {

    private Formats() {}

    /** Tue 22 Sep. */
    public static String day(LocalDate day) {
        return day.format(of("EEE d MMM"));
    }

    /** Tue. */
    public static String weekday(LocalDate day) {
        return day.format(of("EEE"));
    }

    /** Tuesday 22 September. */
    public static String longDay(LocalDate day) {
        return day.format(of("EEEE d MMMM", "EEEE d 'de' MMMM"));
    }

    /** 22 Sep 2026; for days that may lie in another year. */
    public static String date(LocalDate date) {
        return date.format(of("d MMM uuuu"));
    }

    /** Such as 14 September. */
    public static String longDayAndMonth(LocalDate date) {
        return date.format(of("d MMMM", "d 'de' MMMM"));
    }

    /** Such as 14 Sep. */
    public static String dayAndMonth(LocalDate date) {
        return date.format(of("d MMM"));
    }

    /** Sep, and Jan 26 where a year begins. */
    public static String shortMonth(LocalDate date) {
        return date.format(of(date.getMonth() == Month.JANUARY ? "MMM uu" : "MMM"));
    }

    /** September 2026. */
    public static String month(LocalDate date) {
        return date.format(of("LLLL uuuu", "LLLL 'de' uuuu"));
    }

    /** 10:30. */
    public static String time(LocalTime time) {
        return time.format(of("HH:mm"));
    }

    /** Tue 22 Sep, 10:30. */
    public static String moment(ZonedDateTime moment) {
        return day(moment.toLocalDate()) + ", " + time(moment.toLocalTime());
    }

    private static DateTimeFormatter of(String pattern) {
        return of(pattern, pattern);
    }

    private static DateTimeFormatter of(String english, String spanish) {
        Locale reader = Words.locale();
        return DateTimeFormatter.ofPattern(Language.of(reader) == Language.SPANISH ? spanish : english, reader);
    }
}
