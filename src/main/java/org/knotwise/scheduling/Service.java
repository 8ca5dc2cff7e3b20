package org.knotwise.scheduling;

import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A kind of treatment that can be booked; equal by id.
 *
 * @param length how long it takes the therapist and the client
 * @param turnOver how long the room is kept free afterwards
 * @param equipment all of which its room must hold
 * @param qualifications all of which its therapist must have on the day
 * @param inUse whether it can be booked from now on
 */
public record Service(
        ServiceId id,
        String name,
        Duration length,
        Duration turnOver,
        Set<EquipmentId> equipment,
        Set<QualificationId> qualifications,
        boolean inUse,
        long version) {

    public Service {
        equipment = Set.copyOf(equipment);
        qualifications = Set.copyOf(qualifications);
    }

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
