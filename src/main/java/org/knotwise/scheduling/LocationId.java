package org.knotwise.scheduling;

import java.util.UUID;

/** A place at which the practice has rooms. */
public record LocationId(UUID value) {

    public static LocationId random() {
        return new LocationId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
