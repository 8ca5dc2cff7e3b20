package org.knotwise.scheduling;

import java.util.UUID;

/** A time that is held for somebody. */
public record HoldId(UUID value) {

    public static HoldId random() {
        return new HoldId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
