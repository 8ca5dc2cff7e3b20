package org.knotwise.health;

import java.util.UUID;

/** A perpetuating factor of one client. */
public record ClientFactorId(UUID value) {

    public static ClientFactorId random() {
        return new ClientFactorId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
