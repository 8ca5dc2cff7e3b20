package org.knotwise.scheduling;

import java.time.Duration;
import java.time.Instant;
import org.knotwise.identity.AccountId;

/**
 * A time at which one client can be treated by one therapist in one room.
 *
 * @param end when the treatment ends; the room's turn-over comes after it
 */
public record FreeTime(Instant start, Instant end, AccountId therapist, RoomId room) {

    public Duration length() {
        return Duration.between(start, end);
    }

    /** How far apart the two begin, whichever is first. */
    Duration distanceTo(FreeTime other) {
        return Duration.between(start, other.start).abs();
    }
}
