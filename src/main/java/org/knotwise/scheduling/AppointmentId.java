package org.knotwise.scheduling;

import java.util.UUID;

/** A time in the calendar for a client, a therapist and a room. */
public record AppointmentId(UUID value) {

    public static AppointmentId random() {
        return new AppointmentId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
