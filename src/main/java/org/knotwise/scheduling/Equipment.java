package org.knotwise.scheduling;

import org.jspecify.annotations.Nullable;

/** Something that a room may hold and a service may need, in the practice's own words; equal by id. */
public record Equipment(EquipmentId id, String name, long version) {

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Equipment equipment && id.equals(equipment.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
