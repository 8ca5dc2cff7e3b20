package org.knotwise.scheduling;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.knotwise.identity.AccountId;
import org.knotwise.plans.SessionId;
import org.knotwise.shared.ClientId;

/**
 * An appointment in a list; equal by id.
 *
 * @param session the plan's session that it carries; null if it belongs to no plan
 * @param serviceName by which it is held; null if nobody said
 * @param end when the treatment ends; the room's turn-over comes after it
 * @param overruled why it stands there although its time was not free; null if it was
 * @param recurring shared by those that were booked together because they recur; null if it stands alone
 */
public record AppointmentRow(
        AppointmentId id,
        ClientId client,
        @Nullable SessionId session,
        AccountId therapist,
        String therapistName,
        RoomId room,
        String roomName,
        @Nullable String serviceName,
        Instant start,
        Instant end,
        AppointmentStatus status,
        @Nullable String overruled,
        @Nullable RecurringId recurring) {

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AppointmentRow row && id.equals(row.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
