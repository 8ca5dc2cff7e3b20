package org.knotwise.shared;

import java.time.Duration;
import java.time.Instant;

/** A span of time, half open: its end belongs to what follows. */
public record TimeSpan(Instant start, Instant end) {

    public TimeSpan {
        if (!start.isBefore(end)) {
            throw new IllegalArgumentException("A span ends after it starts: " + start + " to " + end);
        }
    }

    public static TimeSpan starting(Instant start, Duration length) {
        return new TimeSpan(start, start.plus(length));
    }

    public boolean overlaps(TimeSpan other) {
        return start.isBefore(other.end) && other.start.isBefore(end);
    }

    public boolean encloses(TimeSpan other) {
        return !other.start.isBefore(start) && !other.end.isAfter(end);
    }

    public Duration length() {
        return Duration.between(start, end);
    }
}
