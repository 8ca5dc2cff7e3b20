package org.knotwise.scheduling;

import java.util.UUID;

/** Appointments that were booked together because they recur. */
public record RecurringId(UUID value) {

    public static RecurringId random() {
        return new RecurringId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
