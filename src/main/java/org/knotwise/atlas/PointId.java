package org.knotwise.atlas;

/**
 * A trigger point of a muscle.
 *
 * @param name unique within the muscle, such as {@code TrP1}
 */
public record PointId(MuscleId muscle, String name) {

    /** The muscle and the name, such as {@code trapezius.upper/TrP1}. */
    @Override
    public String toString() {
        return muscle + "/" + name;
    }
}
