package org.knotwise.series;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import org.knotwise.plans.Gap;
import org.knotwise.scheduling.FreeTime;

/**
 * What decides how a series is placed.
 *
 * @param zone of the practice's wall clock
 * @param sessions in the plan's order: those to be placed, and those that stand between or beside them
 */
record SeriesFacts(ZoneId zone, Preferences preferences, List<Candidate> sessions) {

    /**
     * A session and the times it may have.
     *
     * @param gap to the session before it
     * @param open whether it is to be placed; otherwise it stands, was held or is booked, and costs nothing
     * @param turnOver how long its room is kept free after it
     * @param times in the order in which they are taken when nothing else decides; sessions of equal length and needs share
     *     one list, which is then read only once. One that stands or is pinned has a single time
     */
    record Candidate(Gap gap, boolean open, Duration turnOver, List<FreeTime> times) {

        Candidate {
            times = List.copyOf(times);
        }
    }

    SeriesFacts {
        sessions = List.copyOf(sessions);
    }
}
