package org.knotwise.scheduling;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.knotwise.scheduling.internal.WorkedQuery.Row;
import org.knotwise.shared.TimeSpan;

/** When a therapist is there, day by day: the week or what stands in for it, less absences and holidays. */
final class WorkedDays {

    private final List<Row> rows;
    private final WallClock clock;

    WorkedDays(List<Row> rows, WallClock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** The stretches of each of these days, both included, in order; a day without any is left out. */
    Map<LocalDate, List<TimeSpan>> between(LocalDate from, LocalDate to) {
        List<TimeSpan> absent = of(Row.Absent.class)
                .flatMap(row -> clock.showing(row.from(), row.to()).stream())
                .toList();
        Map<LocalDate, List<TimeSpan>> days = new TreeMap<>();
        for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
            List<TimeSpan> there = stretches(day).toList();
            for (TimeSpan absence : absent) {
                there = there.stream().flatMap(span -> without(span, absence)).toList();
            }
            if (!there.isEmpty()) {
                days.put(
                        day,
                        there.stream()
                                .sorted(Comparator.comparing(TimeSpan::start))
                                .toList());
            }
        }
        return days;
    }

    private Stream<TimeSpan> stretches(LocalDate day) {
        if (of(Row.Closed.class).anyMatch(closed -> closed.isOn(day))) {
            return Stream.empty();
        }
        List<Row.Instead> instead =
                of(Row.Instead.class).filter(row -> row.day().equals(day)).toList();
        return instead.isEmpty()
                ? of(Row.Weekly.class)
                        .filter(row -> row.day() == day.getDayOfWeek())
                        .flatMap(row -> span(day, row.from(), row.to()))
                : instead.stream().flatMap(row -> span(day, row.from(), row.to()));
    }

    private Stream<TimeSpan> span(LocalDate day, LocalTime from, LocalTime to) {
        return clock.showing(day.atTime(from), day.atTime(to)).stream();
    }

    /** What is left of a span: nothing, one piece or two. */
    private static Stream<TimeSpan> without(TimeSpan span, TimeSpan absence) {
        if (!span.overlaps(absence)) {
            return Stream.of(span);
        }
        List<TimeSpan> left = new ArrayList<>();
        if (span.start().isBefore(absence.start())) {
            left.add(new TimeSpan(span.start(), absence.start()));
        }
        if (absence.end().isBefore(span.end())) {
            left.add(new TimeSpan(absence.end(), span.end()));
        }
        return left.stream();
    }

    private <R extends Row> Stream<R> of(Class<R> kind) {
        return rows.stream().filter(kind::isInstance).map(kind::cast);
    }
}
