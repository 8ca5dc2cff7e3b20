package org.knotwise.series;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.knotwise.plans.PlanId;
import org.knotwise.scheduling.ServiceId;

/**
 * A series as it would be booked.
 *
 * @param service by which its sessions are held; null if none was said
 * @param sessions by number: the open ones, placed, and beside them those that are booked or done
 * @param breaches the gaps beside an open session that lie outside their limits; empty if all limits are kept
 */
public record SeriesPreview(
        PlanId plan, @Nullable ServiceId service, List<PlacedSession> sessions, List<PlacedSession> breaches) {

    public SeriesPreview {
        sessions = List.copyOf(sessions);
        breaches = List.copyOf(breaches);
    }

    /** Those that would be booked. */
    public List<PlacedSession> open() {
        return sessions.stream().filter(PlacedSession::isOpen).toList();
    }

    /** In sixtieths of a point. */
    public int cost() {
        return open().stream()
                .flatMap(session -> session.costs().stream())
                .mapToInt(CostPart::cost)
                .sum();
    }
}
