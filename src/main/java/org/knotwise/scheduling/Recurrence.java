package org.knotwise.scheduling;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Every so many weeks on some weekdays at a time, as RFC 5545 has it with FREQ=WEEKLY, INTERVAL, BYDAY, and UNTIL or COUNT;
 * weeks begin on Monday. All of it is on the practice's wall clock, so that a change of daylight saving leaves the hour.
 *
 * @param interval of weeks, 1 to 26
 * @param byDay at least one weekday
 * @param from the first day that may be one of them
 */
public record Recurrence(int interval, Set<DayOfWeek> byDay, LocalDate from, LocalTime at, End end) {

    public static final int MOST_WEEKS = 26;
    public static final int MOST_TIMES = 52;

    /** When it ends. */
    public sealed interface End {

        /**
         * On a day.
         *
         * @param day the last one that may be one of them
         */
        record Until(LocalDate day) implements End {}

        /**
         * After so many times.
         *
         * @param times how many there are in all, 1 to 52
         */
        record Count(int times) implements End {

            public Count {
                if (times < 1 || times > MOST_TIMES) {
                    throw new IllegalArgumentException("Between 1 and 52 times; not " + times);
                }
            }
        }
    }

    public Recurrence {
        if (interval < 1 || interval > MOST_WEEKS) {
            throw new IllegalArgumentException("Every 1 to 26 weeks; not " + interval);
        }
        if (byDay.isEmpty()) {
            throw new IllegalArgumentException("At least one weekday");
        }
        byDay = Set.copyOf(byDay);
    }

    /** When the clock is to show it, in order; of more than 52 the first 53, so that one sees that they are too many. */
    public List<LocalDateTime> times() {
        LocalDate monday = from.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        Stream<LocalDate> days = Stream.iterate(monday, week -> week.plusWeeks(interval))
                .flatMap(week -> EnumSet.copyOf(byDay).stream().map(week::with))
                .dropWhile(day -> day.isBefore(from));
        Stream<LocalDate> all = switch (end) {
            case End.Until(LocalDate last) ->
                days.takeWhile(day -> !day.isAfter(last)).limit(MOST_TIMES + 1L);
            case End.Count(int times) -> days.limit(times);
        };
        return all.map(day -> day.atTime(at)).toList();
    }
}
