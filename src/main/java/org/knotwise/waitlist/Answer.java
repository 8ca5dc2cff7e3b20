package org.knotwise.waitlist;

import java.util.List;
import org.knotwise.scheduling.AppointmentRow;
import org.knotwise.scheduling.FreeTime;
import org.knotwise.shared.Refusal;

/** What came of taking an offer. */
public sealed interface Answer {

    /** It is booked. */
    record Booked(AppointmentRow appointment) implements Answer {}

    /** Somebody else was faster, or it was held no longer; the nearest times that are free, at most three. */
    record TooLate(List<FreeTime> nearest) implements Answer {

        public TooLate {
            nearest = List.copyOf(nearest);
        }
    }

    /** A rule refused it. */
    record Refused(Refusal refusal) implements Answer {}
}
