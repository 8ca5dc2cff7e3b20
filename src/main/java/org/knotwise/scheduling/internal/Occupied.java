package org.knotwise.scheduling.internal;

import java.time.Instant;
import java.util.UUID;
import org.knotwise.shared.TimeSpan;

/**
 * Whom and what a live appointment occupies, and for how long.
 *
 * @param id of the appointment
 */
public record Occupied(
        UUID id, UUID therapist, UUID room, UUID client, Instant startsAt, Instant endsAt, Instant roomFreeAt) {

    /** Of the therapist and the client. */
    public TimeSpan treating() {
        return new TimeSpan(startsAt, endsAt);
    }

    /** Of the room, with its turn-over. */
    public TimeSpan inRoom() {
        return new TimeSpan(startsAt, roomFreeAt);
    }
}
