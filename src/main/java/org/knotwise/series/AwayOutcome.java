package org.knotwise.series;

import java.util.List;
import org.knotwise.scheduling.AppointmentRow;
import org.knotwise.shared.Outcome;
import org.knotwise.shared.Refusal;

/** What came of moving the appointments of somebody away. Nothing was written unless it is {@link Moved}. */
public sealed interface AwayOutcome {

    /** All of them were moved. */
    record Moved(List<AppointmentRow> appointments) implements AwayOutcome {

        public Moved {
            appointments = List.copyOf(appointments);
        }
    }

    /**
     * A time is not free any more.
     *
     * @param anew all of them placed again, without that time
     */
    record Taken(Outcome<AwayPreview> anew) implements AwayOutcome {}

    /** A rule refused it. */
    record Refused(Refusal refusal) implements AwayOutcome {}
}
