package org.knotwise.scheduling;

import java.util.List;
import org.knotwise.shared.Refusal;

/** What came of the wish for an appointment. Nothing was written unless it is {@link Booked}. */
public sealed interface Booking {

    /** It is in the calendar. */
    record Booked(AppointmentRow appointment) implements Booking {}

    /**
     * The time is not free, or not free any more.
     *
     * @param nearest at most three times that are, those of the wished therapist first, then by how near they begin
     */
    record JustTaken(List<FreeTime> nearest) implements Booking {

        public JustTaken {
            nearest = List.copyOf(nearest);
        }
    }

    /** A rule other than that of free times refused it. */
    record Refused(Refusal refusal) implements Booking {}
}
