package org.knotwise.scheduling;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A kind of treatment that can be booked; equal by id.
 *
 * @param length how long it takes the therapist and the client
 * @param turnOver how long the room is kept free afterwards
 */
public record Service(ServiceId id, String name, Duration length, Duration turnOver) {

    public TreatmentTime time() {
        return new TreatmentTime(length, turnOver);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Service service && id.equals(service.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
