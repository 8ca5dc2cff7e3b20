package org.knotwise.scheduling;

import java.util.UUID;

/** One deviation from a therapist's week. */
public record HoursExceptionId(UUID value) {

    public static HoursExceptionId random() {
        return new HoursExceptionId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
