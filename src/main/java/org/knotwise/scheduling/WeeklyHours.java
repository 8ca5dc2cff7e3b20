package org.knotwise.scheduling;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When a therapist works, week after week, on the practice's wall clock. Two shifts that touch are two all the same: a
 * treatment lies within one of them.
 *
 * @param shifts in any order; kept by day and time. Overlapping ones are refused
 */
public record WeeklyHours(List<Shift> shifts) {

    /**
     * A stretch of work within one day.
     *
     * @param from in whole minutes
     * @param to in whole minutes, later than {@code from}; its minute is the first free one
     * @param location where it is worked; null if any of the practice's will do
     */
    public record Shift(
            DayOfWeek day,
            LocalTime from,
            LocalTime to,
            @Nullable LocationId location) {

        public Shift(DayOfWeek day, LocalTime from, LocalTime to) {
            this(day, from, to, null);
        }

        public Shift {
            if (!from.isBefore(to)) {
                throw new IllegalArgumentException("A shift ends after it begins: " + from + " to " + to);
            }
            if (!isWholeMinutes(from) || !isWholeMinutes(to)) {
                throw new IllegalArgumentException("A shift is kept in whole minutes: " + from + " to " + to);
            }
        }

        public Duration length() {
            return Duration.between(from, to);
        }

        public boolean overlaps(Shift other) {
            return day == other.day && from.isBefore(other.to) && other.from.isBefore(to);
        }

        private static boolean isWholeMinutes(LocalTime time) {
            return time.equals(time.truncatedTo(ChronoUnit.MINUTES));
        }
    }

    public WeeklyHours {
        shifts = shifts.stream()
                .sorted(Comparator.comparing(Shift::day).thenComparing(Shift::from))
                .toList();
        for (int i = 1; i < shifts.size(); i++) {
            if (shifts.get(i).overlaps(shifts.get(i - 1))) {
                throw new IllegalArgumentException("Shifts overlap: " + shifts.get(i - 1) + ", " + shifts.get(i));
            }
        }
    }

    /** Of somebody who does not work here. */
    public static WeeklyHours none() {
        return new WeeklyHours(List.of());
    }

    /** Of somebody who could come at any time, to the minute before midnight. */
    static WeeklyHours always() {
        return new WeeklyHours(Arrays.stream(DayOfWeek.values())
                .map(day -> new Shift(day, LocalTime.MIN, LocalTime.of(23, 59)))
                .toList());
    }

    /** The shifts of one day, in order. */
    public List<Shift> on(DayOfWeek day) {
        return shifts.stream().filter(shift -> shift.day() == day).toList();
    }
}
