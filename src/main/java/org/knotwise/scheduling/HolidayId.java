package org.knotwise.scheduling;

import java.util.UUID;

/** A day, or some days in a row, on which nobody is treated. */
public record HolidayId(UUID value) {

    public static HolidayId random() {
        return new HolidayId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
