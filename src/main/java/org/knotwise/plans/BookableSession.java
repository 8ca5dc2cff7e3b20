package org.knotwise.plans;

/**
 * A session as whoever books it may know it: nothing of why it is needed.
 *
 * @param number from 1
 * @param agreed how many sessions the plan has
 * @param gap the days to the session before it
 * @param minutes how long it takes
 */
public record BookableSession(SessionId id, int number, int agreed, Gap gap, int minutes) {}
