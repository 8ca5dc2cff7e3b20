package org.knotwise.series;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.knotwise.plans.SessionId;
import org.knotwise.scheduling.FreeTime;
import org.knotwise.scheduling.ServiceId;

/**
 * What is asked of a series.
 *
 * @param preferences of therapist, weekdays and hours; a therapist of null is the primary one
 * @param service by which the sessions are held, and whose needs they have; null if that does not matter
 * @param earliest nothing before that day; null for as soon as may be booked
 * @param anybody whether therapists outside the care team may be proposed too
 * @param pinned sessions that are to be at just these times
 */
public record SeriesWishes(
        Preferences preferences,
        @Nullable ServiceId service,
        @Nullable LocalDate earliest,
        boolean anybody,
        Map<SessionId, FreeTime> pinned) {

    /** The primary therapist as soon as can be, and nothing else. */
    public static final SeriesWishes NONE = new SeriesWishes(Preferences.NONE, null, null, false, Map.of());

    public SeriesWishes {
        pinned = Map.copyOf(pinned);
    }

    /** The same, with one more session pinned, or at another time. */
    public SeriesWishes pin(SessionId session, FreeTime time) {
        Map<SessionId, FreeTime> more = new HashMap<>(pinned);
        more.put(session, time);
        return new SeriesWishes(preferences, service, earliest, anybody, more);
    }

    /** The same, with that session free to be placed. */
    public SeriesWishes unpin(SessionId session) {
        Map<SessionId, FreeTime> fewer = new HashMap<>(pinned);
        fewer.remove(session);
        return new SeriesWishes(preferences, service, earliest, anybody, fewer);
    }
}
