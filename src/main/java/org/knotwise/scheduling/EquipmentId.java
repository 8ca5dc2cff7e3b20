package org.knotwise.scheduling;

import java.util.UUID;

/** Something that a room may hold and a service may need. */
public record EquipmentId(UUID value) {

    public static EquipmentId random() {
        return new EquipmentId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
