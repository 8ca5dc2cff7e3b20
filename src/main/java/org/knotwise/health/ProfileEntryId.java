package org.knotwise.health;

import java.util.UUID;

/** An entry of a client's health profile. */
public record ProfileEntryId(UUID value) {

    public static ProfileEntryId random() {
        return new ProfileEntryId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
