package org.knotwise.homecare;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a client is to do at home now.
 *
 * @param items what is done, in the order of the atlas
 * @param leftOut what the therapist took out of it
 * @param notNow what the client’s health speaks against
 * @param pausedSince the day from which nothing is due until the therapist lets the client go on; null if it is not paused
 * @param behind whether the knots, the plan or the health of the client call for another selection by now
 */
public record Programme(
        List<CareItem> items,
        List<CareItem> leftOut,
        List<ProgrammeItem> notNow,
        @Nullable LocalDate pausedSince,
        boolean behind) {

    public Programme {
        items = List.copyOf(items);
        leftOut = List.copyOf(leftOut);
        notNow = List.copyOf(notNow);
    }

    public boolean isPaused() {
        return pausedSince != null;
    }

    public boolean isEmpty() {
        return items.isEmpty() && leftOut.isEmpty() && notNow.isEmpty();
    }
}
