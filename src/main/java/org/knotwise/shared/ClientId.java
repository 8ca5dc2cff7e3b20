package org.knotwise.shared;

import java.util.UUID;

/** A client's record. */
public record ClientId(UUID value) {

    public static ClientId random() {
        return new ClientId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
