package org.knotwise.shared;

import java.util.UUID;

/** A visit: what happened in an appointment. */
public record VisitId(UUID value) {

    public static VisitId random() {
        return new VisitId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
