package org.knotwise.atlas;

/** A perpetuating factor of the atlas, such as {@code desk-posture}. */
public record FactorId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
