package org.knotwise.plans;

import java.util.List;

/**
 * The sessions of a plan as whoever books them may know them: nothing of why they are needed.
 *
 * @param sessions by number
 */
public record PlanSeries(PlanId id, PlanStatus status, List<Part> sessions) {

    /** A session, and how it stands. */
    public record Part(BookableSession session, SessionStatus status) {}

    public PlanSeries {
        sessions = List.copyOf(sessions);
    }

    /** Those that are held or to be held, which leaves out what was missed or dropped. */
    public List<BookableSession> counting() {
        return sessions.stream()
                .filter(part -> part.status() != SessionStatus.MISSED && part.status() != SessionStatus.DROPPED)
                .map(Part::session)
                .toList();
    }

    /** Those that are not in the calendar yet. */
    public List<BookableSession> open() {
        return sessions.stream()
                .filter(part -> part.status() == SessionStatus.OPEN)
                .map(Part::session)
                .toList();
    }
}
