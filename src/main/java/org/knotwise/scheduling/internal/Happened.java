package org.knotwise.scheduling.internal;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.knotwise.scheduling.CancelReason;

/**
 * What one change did to one appointment.
 *
 * @param before where it was; null if it was not in the calendar
 * @param after where it is since; null if it is not in the calendar any more
 * @param reason of a cancellation, or of the one that was undone; null otherwise
 */
public record Happened(
        UUID client,
        UUID appointment,
        HappenedKind kind,
        @Nullable Place before,
        @Nullable Place after,
        @Nullable CancelReason reason) {

    public static Happened booked(Appointment appointment) {
        return of(appointment, HappenedKind.BOOKED, null, appointment.place(), null);
    }

    public static Happened moved(Appointment appointment, Place before) {
        return of(appointment, HappenedKind.MOVED, before, appointment.place(), null);
    }

    public static Happened cancelled(Appointment appointment, CancelReason reason) {
        return of(appointment, HappenedKind.CANCELLED, appointment.place(), null, reason);
    }

    public static Happened withdrawn(Appointment appointment) {
        return of(appointment, HappenedKind.WITHDRAWN, appointment.place(), null, null);
    }

    public static Happened movedBack(Appointment appointment, Place before) {
        return of(appointment, HappenedKind.MOVED_BACK, before, appointment.place(), null);
    }

    public static Happened restored(Appointment appointment, @Nullable CancelReason reason) {
        return of(appointment, HappenedKind.RESTORED, null, appointment.place(), reason);
    }

    private static Happened of(
            Appointment appointment,
            HappenedKind kind,
            @Nullable Place before,
            @Nullable Place after,
            @Nullable CancelReason reason) {
        return new Happened(appointment.client(), appointment.id().value(), kind, before, after, reason);
    }
}
