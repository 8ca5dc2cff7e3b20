package org.knotwise.scheduling;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * That something changed in the calendar, and on which days of the practice; of what and of whom it says nothing.
 *
 * @param days empty if it may be any
 */
public record CalendarNews(Set<LocalDate> days) {

    /** More are any: a message stays short. */
    private static final int MOST_DAYS = 200;

    private static final String BETWEEN = ",";

    public CalendarNews {
        days = days.size() > MOST_DAYS ? Set.of() : Set.copyOf(days);
    }

    /** Any day may have changed. */
    public static CalendarNews ofAnyDay() {
        return new CalendarNews(Set.of());
    }

    /** Whether something may have changed between these days, both included. */
    public boolean concerns(LocalDate from, LocalDate to) {
        return days.isEmpty() || days.stream().anyMatch(day -> !day.isBefore(from) && !day.isAfter(to));
    }

    /** Both together. */
    CalendarNews and(CalendarNews other) {
        if (days.isEmpty() || other.days.isEmpty()) {
            return ofAnyDay();
        }
        return new CalendarNews(
                Stream.concat(days.stream(), other.days.stream()).collect(Collectors.toSet()));
    }

    /** As it is sent. */
    public String message() {
        return days.stream().sorted().map(LocalDate::toString).collect(Collectors.joining(BETWEEN));
    }

    /** As it was sent; what cannot be read may be any day. */
    public static CalendarNews of(String message) {
        if (message.isEmpty()) {
            return ofAnyDay();
        }
        try {
            return new CalendarNews(
                    Arrays.stream(message.split(BETWEEN)).map(LocalDate::parse).collect(Collectors.toSet()));
        } catch (DateTimeParseException unreadable) {
            return ofAnyDay();
        }
    }
}
