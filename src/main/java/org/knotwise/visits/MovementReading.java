package org.knotwise.visits;

import org.jspecify.annotations.Nullable;
import org.knotwise.atlas.MovementId;

/**
 * How far a movement goes to both sides, in the unit of the movement.
 *
 * @param right 0 to 360; of a movement without sides the only value; null if it was not measured
 * @param left 0 to 360; null if it was not measured
 */
public record MovementReading(
        MovementId movement,
        @Nullable Integer right,
        @Nullable Integer left) {

    public static final int MOST = 360;

    public MovementReading {
        if (isOutside(right) || isOutside(left)) {
            throw new IllegalArgumentException("A movement goes 0 to 360");
        }
    }

    private static boolean isOutside(@Nullable Integer value) {
        return value != null && (value < 0 || value > MOST);
    }

    /** Whether nothing was measured. */
    public boolean isEmpty() {
        return right == null && left == null;
    }
}
