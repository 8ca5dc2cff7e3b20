package org.knotwise.scheduling;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.knotwise.identity.AccountId;
import org.knotwise.scheduling.WeekPage.Closure;
import org.knotwise.scheduling.WeekPage.Why;
import org.knotwise.scheduling.internal.WorkedQuery.Row;
import org.knotwise.shared.TimeSpan;

/** When a therapist does not work, and why: all of a day that {@link WorkedDays} leaves. */
final class Closures {

    private final AccountId therapist;
    private final List<Row> rows;
    private final ZoneId zone;

    Closures(AccountId therapist, List<Row> rows, ZoneId zone) {
        this.therapist = therapist;
        this.rows = rows;
        this.zone = zone;
    }

    /**
     * The stretches of one day in which nobody is there, in order.
     *
     * @param worked the stretches of work, in order, not overlapping
     */
    List<Closure> on(LocalDate day, List<TimeSpan> worked) {
        if (worked.isEmpty()) {
            return List.of(new Closure(therapist, day, LocalTime.MIDNIGHT, null, ofWholeDay(day)));
        }
        List<Closure> closures = new ArrayList<>();
        LocalTime from = LocalTime.MIDNIGHT;
        for (int i = 0; i < worked.size(); i++) {
            LocalTime to = local(worked.get(i).start());
            if (from.isBefore(to)) {
                closures.add(new Closure(therapist, day, from, to, why(day, from, to, i == 0)));
            }
            from = local(worked.get(i).end());
        }
        if (!from.equals(LocalTime.MIDNIGHT)) {
            closures.add(new Closure(therapist, day, from, null, why(day, from, LocalTime.MAX, true)));
        }
        return closures;
    }

    private Why ofWholeDay(LocalDate day) {
        if (rows.stream().anyMatch(row -> row instanceof Row.Closed closed && closed.isOn(day))) {
            return Why.HOLIDAY;
        }
        return why(day, LocalTime.MIDNIGHT, LocalTime.MAX, true);
    }

    private Why why(LocalDate day, LocalTime from, LocalTime to, boolean atAnEnd) {
        boolean away = rows.stream()
                .filter(Row.Absent.class::isInstance)
                .map(Row.Absent.class::cast)
                .anyMatch(row ->
                        row.from().isBefore(day.atTime(to)) && day.atTime(from).isBefore(row.to()));
        if (away) {
            return Why.AWAY;
        }
        return atAnEnd ? Why.OUTSIDE : Why.BREAK;
    }

    private LocalTime local(Instant instant) {
        return instant.atZone(zone).toLocalTime();
    }
}
