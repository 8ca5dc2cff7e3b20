package org.knotwise.scheduling;

import java.util.List;
import org.knotwise.shared.Refusal;

/** What came of a change of the calendar. Nothing of it was written unless it is {@link Changed}. */
public sealed interface Change {

    /**
     * All of it was done.
     *
     * @param id by which it can be undone
     * @param rows the appointments as they are now, in the order of the steps
     */
    record Changed(ChangeId id, List<AppointmentRow> rows) implements Change {

        public Changed {
            rows = List.copyOf(rows);
        }
    }

    /**
     * A time is not free, or not free any more.
     *
     * @param step the first one whose time it is
     * @param nearest at most three times that are, beside what the other steps take: those of the wished therapist first,
     *     then by how near they begin
     */
    record NotFree(CalendarStep step, List<FreeTime> nearest) implements Change {

        public NotFree {
            nearest = List.copyOf(nearest);
        }
    }

    /** A rule other than that of free times refused the step. */
    record Refused(CalendarStep step, Refusal refusal) implements Change {}
}
