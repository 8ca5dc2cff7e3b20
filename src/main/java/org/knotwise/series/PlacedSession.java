package org.knotwise.series;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.knotwise.plans.BookableSession;
import org.knotwise.plans.SessionStatus;
import org.knotwise.scheduling.FreeTime;
import org.knotwise.scheduling.TreatmentTime;

/**
 * A session in a series that is proposed.
 *
 * @param status open for those that are placed; those that are booked or done stand as they are
 * @param treatment how much time it takes
 * @param pinned whether it stands where somebody wished it
 * @param gapDays the days to the session before it; null if there is none
 * @param costs why it could be better; empty for one that stands
 */
public record PlacedSession(
        BookableSession session,
        SessionStatus status,
        FreeTime time,
        TreatmentTime treatment,
        boolean pinned,
        @Nullable Integer gapDays,
        List<CostPart> costs) {

    public PlacedSession {
        costs = List.copyOf(costs);
    }

    public boolean isOpen() {
        return status == SessionStatus.OPEN;
    }

    /** How many days its gap lies outside the plan's limits; 0 within. */
    public int daysOutside() {
        return gapDays == null ? 0 : Merit.daysOutside(gapDays, session.gap());
    }
}
