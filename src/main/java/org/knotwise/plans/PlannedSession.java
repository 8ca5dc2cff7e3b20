package org.knotwise.plans;

/**
 * A session among the others of its plan, as whoever books it may know it: nothing of why it is needed.
 *
 * @param number from 1
 * @param agreed how many sessions the plan has
 * @param gap the days to the session before it
 */
public record PlannedSession(SessionId id, int number, int agreed, Gap gap, SessionStatus status) {}
