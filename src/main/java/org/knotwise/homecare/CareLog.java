package org.knotwise.homecare;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.knotwise.atlas.HomeMeasureId;

/**
 * What was due at home and what was done, as it was written down.
 *
 * @param done one for each time
 */
record CareLog(List<Due> due, List<OnDay> done, Set<OnDay> stopped, List<Pause> pauses) {

    CareLog {
        due = List.copyOf(due);
        done = List.copyOf(done);
        stopped = Set.copyOf(stopped);
        pauses = List.copyOf(pauses);
    }

    /** A measure on a day. */
    record OnDay(HomeMeasureId measure, LocalDate day) {}

    /** @param until the first day on which it is not due like this any more; null if it still is */
    record Due(
            HomeMeasureId measure,
            int timesPerDay,
            LocalDate since,
            @Nullable LocalDate until) {

        boolean isIn(LocalDate day) {
            return !day.isBefore(since) && (until == null || day.isBefore(until));
        }
    }

    /** @param until the first day on which something is due again; null as long as nothing is */
    record Pause(LocalDate since, @Nullable LocalDate until) {

        boolean isIn(LocalDate day) {
            return !day.isBefore(since) && (until == null || day.isBefore(until));
        }
    }

    boolean isPaused(LocalDate day) {
        return pauses.stream().anyMatch(pause -> pause.isIn(day));
    }
}
