package org.knotwise.notices.internal;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What there is to tell of an appointment: the difference between what the client was told and what is. What happened in
 * between, and in how many steps, is nobody's concern.
 */
sealed interface News {

    /** It is new to the client. */
    record Booked(Slot now) implements News {}

    /** The client knows of it at another time, for another length, with somebody else or elsewhere. */
    record Moved(Slot told, Slot now) implements News {}

    /** The client expects it, and it does not take place. */
    record CalledOff(Slot told) implements News {}

    /**
     * What there is to tell.
     *
     * @param told what the client expects; null if nothing
     * @param now where it stands; null if it does not take place, or is over
     * @param at the present moment: of what has begun nobody has to be told any more
     */
    static Optional<News> between(@Nullable Slot told, @Nullable Slot now, Instant at) {
        if (now == null) {
            return told != null && told.start().isAfter(at) ? Optional.of(new CalledOff(told)) : Optional.empty();
        }
        if (!now.start().isAfter(at) || now.equals(told)) {
            return Optional.empty();
        }
        return Optional.of(told == null ? new Booked(now) : new Moved(told, now));
    }
}
