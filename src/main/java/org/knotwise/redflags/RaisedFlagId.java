package org.knotwise.redflags;

import java.util.UUID;

/** A red flag that was raised. */
public record RaisedFlagId(UUID value) {

    public static RaisedFlagId random() {
        return new RaisedFlagId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
