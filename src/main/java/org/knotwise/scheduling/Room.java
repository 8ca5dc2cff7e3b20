package org.knotwise.scheduling;

import org.jspecify.annotations.Nullable;

/** A room; equal by id. */
public record Room(RoomId id, String name) {

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Room room && id.equals(room.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
