package org.knotwise.scheduling;

import java.time.LocalDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A wished time, and what is free of it.
 *
 * @param wished what the practice's clock is to show
 * @param time the wished time if it is free, or what comes nearest to it; null if nothing is free around that day
 */
public record FittedTime(
        LocalDateTime wished, Fit fit, @Nullable FreeTime time) {

    /** How near it comes to what was wished. */
    public enum Fit {
        /** It is what was wished. */
        EXACT,
        /** The time is free, but not the room: this is another one. */
        OTHER_ROOM,
        /** The time is not free; this is the nearest one that is, by day, then by time. */
        NEAREST,
        /** Nothing is free within a week of it. */
        NONE
    }

    public Optional<FreeTime> free() {
        return Optional.ofNullable(time);
    }
}
