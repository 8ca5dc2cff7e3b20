package org.knotwise.scheduling.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.knotwise.identity.AccountId;
import org.knotwise.scheduling.FreeTime;
import org.knotwise.scheduling.RoomId;
import org.knotwise.scheduling.TreatmentTime;

/**
 * Where an appointment is in the calendar.
 *
 * @param overruled why it is there although its time was not free; null if it was
 */
public record Place(
        UUID therapist,
        UUID room,
        Instant startsAt,
        Instant endsAt,
        Instant roomFreeAt,
        @Nullable String overruled) {

    /** How much time it takes there. */
    public TreatmentTime treatment() {
        return new TreatmentTime(Duration.between(startsAt, endsAt), Duration.between(endsAt, roomFreeAt));
    }

    public FreeTime time() {
        return new FreeTime(startsAt, endsAt, new AccountId(therapist), new RoomId(room));
    }
}
