package org.knotwise.scheduling;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.knotwise.identity.AccountId;
import org.knotwise.plans.SessionId;

/**
 * An appointment as somebody wishes it.
 *
 * @param session the plan's session that is to be held; null for a treatment without a plan
 * @param service by which it is held, and whose needs it has; null if nobody said
 * @param length within the bounds of {@link TreatmentTime}
 * @param turnOver within the bounds of {@link TreatmentTime}
 */
public record BookingWish(
        @Nullable SessionId session,
        @Nullable ServiceId service,
        AccountId therapist,
        RoomId room,
        Instant start,
        Duration length,
        Duration turnOver) {

    public BookingWish {
        var _ = new TreatmentTime(length, turnOver);
    }

    /** A wish that names no service. */
    public BookingWish(
            @Nullable SessionId session,
            AccountId therapist,
            RoomId room,
            Instant start,
            Duration length,
            Duration turnOver) {
        this(session, null, therapist, room, start, length, turnOver);
    }

    public TreatmentTime treatment() {
        return new TreatmentTime(length, turnOver);
    }

    FreeTime time() {
        return new FreeTime(start, start.plus(length), therapist, room);
    }
}
