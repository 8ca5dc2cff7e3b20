package org.knotwise.scheduling;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.knotwise.identity.AccountId;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.PersonName;

/**
 * An appointment as a day shows it; equal by id.
 *
 * @param progress how far the plan is that it belongs to; null for a treatment without a plan
 * @param end when the treatment ends; the room's turn-over comes after it
 */
public record DayEntry(
        AppointmentId id,
        ClientId client,
        PersonName clientName,
        @Nullable Progress progress,
        AccountId therapist,
        String therapistName,
        String roomName,
        Instant start,
        Instant end,
        AppointmentStatus status) {

    /**
     * How far a plan is.
     *
     * @param session which of the agreed sessions this appointment carries, from 1
     * @param done how many were held
     */
    public record Progress(int session, long agreed, long done) {}

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DayEntry entry && id.equals(entry.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
