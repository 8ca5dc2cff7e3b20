package org.knotwise.scheduling;

import org.jspecify.annotations.Nullable;

/** Something that a therapist may have learned and a service may need, in the practice's own words; equal by id. */
public record Qualification(QualificationId id, String name, long version) {

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Qualification qualification && id.equals(qualification.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
