package org.knotwise.scheduling;

import java.util.UUID;

/** Something that a therapist may have learned and a service may need. */
public record QualificationId(UUID value) {

    public static QualificationId random() {
        return new QualificationId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
