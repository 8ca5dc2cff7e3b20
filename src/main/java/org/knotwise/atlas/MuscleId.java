package org.knotwise.atlas;

/** A muscle, or a part of one, of the atlas, such as {@code trapezius.upper}. */
public record MuscleId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
