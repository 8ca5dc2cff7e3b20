package org.knotwise.scheduling;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A holiday as somebody enters it.
 *
 * @param last included
 * @param location only there; null for the whole practice
 */
public record HolidayDraft(
        String name,
        LocalDate first,
        LocalDate last,
        @Nullable LocationId location) {

    public HolidayDraft {
        name = name.strip();
    }

    /** Whether both close the same place on the same day. */
    boolean collidesWith(Holiday other) {
        boolean samePlace = location == null || other.location() == null || location.equals(other.location());
        return samePlace && !first.isAfter(other.last()) && !other.first().isAfter(last);
    }
}
