package org.knotwise.series;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.knotwise.identity.AccountId;

/**
 * What a client would like best; each departure from it has its cost, none of them is forbidden.
 *
 * @param therapist null if any will do
 * @param weekdays empty if any will do
 * @param from a session would best begin no earlier, on the practice's wall clock; null if any time will do
 * @param to a session would best end no later, and later than {@code from}; null if any time will do
 */
public record Preferences(
        @Nullable AccountId therapist,
        Set<DayOfWeek> weekdays,
        @Nullable LocalTime from,
        @Nullable LocalTime to) {

    /** Whatever comes. */
    public static final Preferences NONE = new Preferences(null, Set.of(), null, null);

    public Preferences {
        weekdays = Set.copyOf(weekdays);
        if (from != null && to != null && !from.isBefore(to)) {
            throw new IllegalArgumentException("Hours run from earlier to later: " + from + " to " + to);
        }
    }
}
