package org.knotwise.homecare;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.knotwise.atlas.HomeMeasureId;

/**
 * How much of what was due was done, in times. What is done beyond what is due does not count; what is ended for a day
 * because it hurt is due no further that day.
 *
 * @param done never more than what was due
 * @param due 0 if nothing was
 */
public record Adherence(int done, int due) {

    public static final Adherence NOTHING_DUE = new Adherence(0, 0);

    public Adherence {
        if (done < 0 || done > due) {
            throw new IllegalArgumentException("Done is from 0 to what was due; not " + done + " of " + due);
        }
    }

    /** The share that was done, in whole per cent; 0 if nothing was due. */
    public int percent() {
        return due == 0 ? 0 : Math.round(done * 100f / due);
    }

    /** In all of these days, both included. */
    static Adherence of(CareLog log, LocalDate from, LocalDate to) {
        return days(log, from, to).values().stream().reduce(NOTHING_DUE, Adherence::plus);
    }

    /** Day by day, both included; days on which nothing was due are not in it. */
    static Map<LocalDate, Adherence> days(CareLog log, LocalDate from, LocalDate to) {
        Map<HomeMeasureId, List<CareLog.Due>> byMeasure =
                log.due().stream().collect(Collectors.groupingBy(CareLog.Due::measure));
        Map<CareLog.OnDay, Integer> done = new HashMap<>();
        log.done().forEach(one -> done.merge(one, 1, Integer::sum));
        Map<LocalDate, Adherence> days = new TreeMap<>();
        for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
            if (log.isPaused(day)) {
                continue;
            }
            for (var rows : byMeasure.entrySet()) {
                var key = new CareLog.OnDay(rows.getKey(), day);
                int times = timesDue(rows.getValue(), day);
                int did = Math.min(done.getOrDefault(key, 0), times);
                if (times > 0) {
                    days.merge(day, new Adherence(did, log.stopped().contains(key) ? did : times), Adherence::plus);
                }
            }
        }
        return days;
    }

    /** Of two records that were made one, the same measure may be due twice: once is enough. */
    private static int timesDue(List<CareLog.Due> rows, LocalDate day) {
        return rows.stream()
                .filter(row -> row.isIn(day))
                .map(CareLog.Due::timesPerDay)
                .max(Comparator.naturalOrder())
                .orElse(0);
    }

    private Adherence plus(Adherence other) {
        return new Adherence(done + other.done, due + other.due);
    }
}
