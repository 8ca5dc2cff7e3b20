package org.knotwise.scheduling.internal;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.knotwise.identity.AccountId;
import org.knotwise.plans.SessionId;
import org.knotwise.scheduling.AppointmentId;
import org.knotwise.scheduling.AppointmentRow;
import org.knotwise.scheduling.AppointmentStatus;
import org.knotwise.scheduling.RecurringId;
import org.knotwise.scheduling.RoomId;
import org.knotwise.shared.ClientId;

/** A row of a list, as a query builds it. */
public record AppointmentListing(
        UUID id,
        UUID client,
        @Nullable UUID session,
        UUID therapist,
        String therapistName,
        UUID room,
        String roomName,
        @Nullable String serviceName,
        Instant start,
        Instant end,
        AppointmentStatus status,
        @Nullable String overruled,
        @Nullable UUID recurring) {

    public AppointmentRow row() {
        return new AppointmentRow(
                new AppointmentId(id),
                new ClientId(client),
                session == null ? null : new SessionId(session),
                new AccountId(therapist),
                therapistName,
                new RoomId(room),
                roomName,
                serviceName,
                start,
                end,
                status,
                overruled,
                recurring == null ? null : new RecurringId(recurring));
    }
}
