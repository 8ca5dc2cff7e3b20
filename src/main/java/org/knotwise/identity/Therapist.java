package org.knotwise.identity;

/** A therapist, as far as colleagues need to know: equal by id. */
public record Therapist(AccountId id, String name) {

    @Override
    public boolean equals(Object other) {
        return other instanceof Therapist therapist && id.equals(therapist.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
