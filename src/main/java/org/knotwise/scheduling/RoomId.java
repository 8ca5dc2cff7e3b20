package org.knotwise.scheduling;

import java.util.UUID;

/** A room in which clients are treated. */
public record RoomId(UUID value) {

    public static RoomId random() {
        return new RoomId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
