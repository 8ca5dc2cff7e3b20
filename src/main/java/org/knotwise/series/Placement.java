package org.knotwise.series;

import java.util.List;
import org.knotwise.scheduling.FreeTime;

/**
 * The best series there is.
 *
 * @param times one for each session of the facts, in their order
 */
record Placement(List<FreeTime> times, Merit merit) {

    Placement {
        times = List.copyOf(times);
    }
}
