package org.knotwise.atlas;

import org.jspecify.annotations.Nullable;

/**
 * A movement that is measured or watched.
 *
 * @param joint such as {@code Neck}
 * @param movement the anatomical word, such as {@code rotation}
 * @param name the movement in plain words
 * @param bilateral whether it is measured to the right and to the left
 * @param usual the usual range in the movement's unit; null for what is only watched
 */
public record Movement(
        MovementId id,
        String joint,
        String movement,
        String name,
        boolean bilateral,
        Unit unit,
        @Nullable Range usual,
        String howToMeasure) {

    /** In what a movement is measured. */
    public enum Unit {
        /** Degrees. */
        DEG,
        /** Millimetres. */
        MM,
        /** Watched, not measured. */
        OBSERVE
    }

    /** The least and the most that is usual, both included. */
    public record Range(int low, int high) {
        public Range {
            if (low > high) {
                throw new IllegalArgumentException("A range begins with its lower end; this is " + low + ", " + high);
            }
        }
    }

    public Movement {
        if ((usual == null) != (unit == Unit.OBSERVE)) {
            throw new IllegalArgumentException("A usual range is given exactly for what is measured");
        }
    }
}
