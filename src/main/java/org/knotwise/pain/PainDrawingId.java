package org.knotwise.pain;

import java.util.UUID;

/** A pain drawing of a client. */
public record PainDrawingId(UUID value) {

    public static PainDrawingId random() {
        return new PainDrawingId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
