package org.knotwise.scheduling;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A room; equal by id.
 *
 * @param inUse whether it may be booked
 */
public record Room(
        RoomId id, String name, LocationId location, Set<EquipmentId> equipment, boolean inUse, long version) {

    public Room {
        equipment = Set.copyOf(equipment);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Room room && id.equals(room.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
