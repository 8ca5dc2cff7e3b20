package org.knotwise.scheduling;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.knotwise.scheduling.internal.Occupied;

/**
 * A time that a step of a change takes.
 *
 * @param appointment whose time it is to be
 * @param overrule why it is taken although it may not be free; null if it must be
 */
record Taking(
        CalendarStep step,
        UUID appointment,
        Wanted wanted,
        FreeTime time,
        @Nullable String overrule) {

    Taking notOverruled() {
        return new Taking(step, appointment, wanted, time, null);
    }

    Occupied occupied() {
        return new Occupied(
                appointment,
                time.therapist().value(),
                time.room().value(),
                step.client().value(),
                time.start(),
                time.end(),
                time.end().plus(wanted.time().turnOver()));
    }
}
