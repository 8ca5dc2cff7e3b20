package org.knotwise.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.knotwise.shared.Side;

/**
 * One course of treatment of a fictional client.
 *
 * @param first the day of its first session
 * @param time of day at which the client likes to come
 * @param sessions agreed on
 * @param gap days between two sessions
 * @param held how many sessions were held by now; the others are to come
 * @param booked how many of those to come are in the calendar
 * @param start tenderness of the worst knot at the first session, 0 to 10
 * @param ease how much of it each session takes away
 * @param nextTime what the therapist noted for the visit after the last one; null for nothing
 */
record DemoStory(
        DemoComplaint complaint,
        Side side,
        LocalDate first,
        LocalTime time,
        int sessions,
        int gap,
        int held,
        int booked,
        int start,
        int ease,
        @Nullable String nextTime) {

    /** Tenderness of a knot at a session, counted from 0; knots further down the list hurt a little less. */
    int tenderness(int knot, int session) {
        return Math.max(0, start - knot - session * ease);
    }

    /** The day of a session, counted from 0. */
    LocalDate day(int session) {
        return first.plusDays((long) session * gap);
    }
}
