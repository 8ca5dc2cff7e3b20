package org.knotwise.knots;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.knotwise.atlas.MovementId;
import org.knotwise.atlas.ZoneSide;

/**
 * What may be measured at a knot besides its tenderness.
 *
 * @param threshold the pressure at which it begins to hurt, in kg/cm2, 0.1 to 20 with one decimal; the higher the
 *     better; null if it was not measured
 * @param refersTo the zones to which it sends pain when it is pressed
 * @param limited the movement that falls short; null if none was measured
 */
public record Measured(
        @Nullable BigDecimal threshold,
        Set<ZoneSide> refersTo,
        @Nullable Range limited) {

    public static final BigDecimal LEAST_THRESHOLD = new BigDecimal("0.1");
    public static final BigDecimal MOST_THRESHOLD = new BigDecimal("20");

    /** Nothing was measured. */
    public static final Measured NOTHING = new Measured(null, Set.of(), null);

    /**
     * How far a movement goes.
     *
     * @param degrees on the side of the knot, 0 to 360
     * @param otherSide the same on the other side; null if it was not measured
     */
    public record Range(
            MovementId movement, int degrees, @Nullable Integer otherSide) {

        public static final int MOST_DEGREES = 360;

        public Range {
            if (!isAngle(degrees) || (otherSide != null && !isAngle(otherSide))) {
                throw new IllegalArgumentException("A movement goes 0 to 360 degrees");
            }
        }

        private static boolean isAngle(int degrees) {
            return degrees >= 0 && degrees <= MOST_DEGREES;
        }
    }

    public Measured {
        refersTo = Set.copyOf(refersTo);
        if (threshold != null && !isThreshold(threshold)) {
            throw new IllegalArgumentException("A threshold is 0.1 to 20 kg/cm2, with one decimal");
        }
    }

    /** Whether a pressure can be a threshold. */
    public static boolean isThreshold(BigDecimal pressure) {
        return pressure.compareTo(LEAST_THRESHOLD) >= 0
                && pressure.compareTo(MOST_THRESHOLD) <= 0
                && pressure.stripTrailingZeros().scale() <= 1;
    }
}
