package org.knotwise.series;

import java.util.List;
import org.knotwise.scheduling.AppointmentRow;
import org.knotwise.shared.Outcome;
import org.knotwise.shared.Refusal;

/** What came of booking a series. Nothing was written unless it is {@link Booked}. */
public sealed interface SeriesBooking {

    /** All of it is in the calendar. */
    record Booked(List<AppointmentRow> appointments) implements SeriesBooking {

        public Booked {
            appointments = List.copyOf(appointments);
        }
    }

    /**
     * The time of one session is not free any more.
     *
     * @param session whose it was
     * @param anew the series placed again, by the same wishes, without that time
     */
    record Taken(PlacedSession session, Outcome<SeriesPreview> anew) implements SeriesBooking {}

    /** A rule refused it. */
    record Refused(Refusal refusal) implements SeriesBooking {}
}
