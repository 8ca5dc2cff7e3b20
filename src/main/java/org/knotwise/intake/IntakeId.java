package org.knotwise.intake;

import java.util.UUID;

/** An intake form of one client. */
public record IntakeId(UUID value) {

    public static IntakeId random() {
        return new IntakeId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
