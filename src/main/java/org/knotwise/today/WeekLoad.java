package org.knotwise.today;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.knotwise.scheduling.AppointmentStatus;
import org.knotwise.scheduling.DayEntry;
import org.knotwise.shared.TimeSpan;

/**
 * How full a therapist's week is: treatment time that is booked or was held, against the hours worked.
 *
 * @param days from Monday on; a day without work and without clients is left out
 */
public record WeekLoad(List<Day> days) {

    /**
     * One day.
     *
     * @param clients who come, or came; those who stayed away are not counted
     */
    public record Day(LocalDate day, int clients, Duration booked, Duration worked) {

        /** Booked by worked, from 0; a day with clients outside the hours counts as full. */
        public double share() {
            if (worked.isZero()) {
                return booked.isZero() ? 0 : 1;
            }
            return (double) booked.toMinutes() / worked.toMinutes();
        }
    }

    public WeekLoad {
        days = List.copyOf(days);
    }

    /**
     * Adds up a week.
     *
     * @param monday its first day
     * @param worked the stretches of work of each day
     * @param dayOf the day of the practice on which an appointment begins
     */
    public static WeekLoad of(
            LocalDate monday,
            List<DayEntry> entries,
            Map<LocalDate, List<TimeSpan>> worked,
            Function<DayEntry, LocalDate> dayOf) {
        Map<LocalDate, List<DayEntry>> byDay = entries.stream()
                .filter(entry -> entry.status() != AppointmentStatus.MISSED)
                .collect(Collectors.groupingBy(dayOf));
        List<Day> days = new ArrayList<>();
        for (LocalDate day = monday; day.isBefore(monday.plusWeeks(1)); day = day.plusDays(1)) {
            List<DayEntry> ofDay = byDay.getOrDefault(day, List.of());
            Duration hours = worked.getOrDefault(day, List.of()).stream()
                    .map(TimeSpan::length)
                    .reduce(Duration.ZERO, Duration::plus);
            if (!ofDay.isEmpty() || !hours.isZero()) {
                days.add(new Day(day, ofDay.size(), lengthOf(ofDay), hours));
            }
        }
        return new WeekLoad(days);
    }

    public Duration booked() {
        return days.stream().map(Day::booked).reduce(Duration.ZERO, Duration::plus);
    }

    public Duration worked() {
        return days.stream().map(Day::worked).reduce(Duration.ZERO, Duration::plus);
    }

    private static Duration lengthOf(List<DayEntry> entries) {
        return entries.stream()
                .map(entry -> Duration.between(entry.start(), entry.end()))
                .reduce(Duration.ZERO, Duration::plus);
    }
}
