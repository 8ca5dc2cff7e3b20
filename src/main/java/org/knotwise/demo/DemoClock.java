package org.knotwise.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The clock of the demonstration: the true time, except for what runs within {@link #at}. So the year behind the made-up
 * practice is lived through by its services, each deed on its day, instead of being written into the database.
 */
final class DemoClock extends Clock {

    private final ThreadLocal<@Nullable Instant> pretended;
    private final Clock truth;

    DemoClock() {
        this(new ThreadLocal<>(), Clock.systemUTC());
    }

    private DemoClock(ThreadLocal<@Nullable Instant> pretended, Clock truth) {
        this.pretended = pretended;
        this.truth = truth;
    }

    /** Does something as if it were another time; only the thread that does it sees that. */
    <T> T at(Instant instant, Supplier<T> deed) {
        Instant before = pretended.get();
        pretended.set(instant);
        try {
            return deed.get();
        } finally {
            pretended.set(before);
        }
    }

    @Override
    public Instant instant() {
        Instant instant = pretended.get();
        return instant == null ? truth.instant() : instant;
    }

    @Override
    public ZoneId getZone() {
        return truth.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new DemoClock(pretended, truth.withZone(zone));
    }

    /** What time it really is. */
    Instant truth() {
        return truth.withZone(ZoneOffset.UTC).instant();
    }
}
