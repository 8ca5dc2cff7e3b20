package org.knotwise.scheduling;

import org.jspecify.annotations.Nullable;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.OfClient;

/** One part of a change of the calendar; the parts of one change are done together or not at all. */
public sealed interface CalendarStep extends OfClient {

    /**
     * A new appointment.
     *
     * @param overrule why it is booked although the hours, the notice, a qualification, a holiday or how far ahead one may
     *     book speak against it, 3 to 200 characters; null if nothing is to be overruled
     * @param recurring shared by those that are booked together because they recur; null if it stands alone
     */
    record Book(
            ClientId client,
            BookingWish wish,
            @Nullable String overrule,
            @Nullable RecurringId recurring) implements CalendarStep {

        public Book(ClientId client, BookingWish wish, @Nullable String overrule) {
            this(client, wish, overrule, null);
        }

        public Book(ClientId client, BookingWish wish) {
            this(client, wish, null, null);
        }
    }

    /**
     * An appointment takes place at another time, for another length, with another therapist or in another room. It stays
     * the same appointment and carries the same session.
     *
     * @param to all of it as it is to be; the room's turn-over stays as long as it was
     * @param overrule as in {@link Book}
     */
    record Move(
            ClientId client,
            AppointmentId appointment,
            FreeTime to,
            @Nullable String overrule) implements CalendarStep {

        public Move(ClientId client, AppointmentId appointment, FreeTime to) {
            this(client, appointment, to, null);
        }
    }

    /** An appointment does not take place: its time is free again, its session open or missed. */
    record Cancel(ClientId client, AppointmentId appointment, CancelReason reason) implements CalendarStep {}
}
