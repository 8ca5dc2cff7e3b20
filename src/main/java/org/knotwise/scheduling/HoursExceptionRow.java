package org.knotwise.scheduling;

import org.jspecify.annotations.Nullable;

/** A deviation from a therapist's week in a list; equal by id. */
public record HoursExceptionRow(HoursExceptionId id, HoursException exception) {

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof HoursExceptionRow row && id.equals(row.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
