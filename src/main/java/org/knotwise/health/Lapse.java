package org.knotwise.health;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.knotwise.atlas.Condition;

/** Until when an event counts. One of which nobody knows when it happened goes on counting: that is the safe side. */
final class Lapse {

    private Lapse() {}

    /** The first day on which it does not count any more; empty if it does not lapse by itself. */
    static Optional<LocalDate> day(Condition condition, @Nullable LocalDate since) {
        Period countsFor = condition.countsFor();
        return countsFor == null || since == null
                ? Optional.empty()
                : Optional.of(since.plus(countsFor).plusDays(1));
    }
}
