package org.knotwise.homecare;

import java.util.UUID;

/** Something that a client reported between two visits. */
public record CheckInId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
