package org.knotwise.health;

import java.util.UUID;

/** A written consent. */
public record ConsentId(UUID value) {

    public static ConsentId random() {
        return new ConsentId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
