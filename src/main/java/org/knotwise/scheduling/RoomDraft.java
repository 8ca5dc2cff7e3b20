package org.knotwise.scheduling;

import java.util.Set;

/** A room as somebody enters it. */
public record RoomDraft(String name, LocationId location, Set<EquipmentId> equipment) {

    public RoomDraft {
        name = name.strip();
        equipment = Set.copyOf(equipment);
    }
}
