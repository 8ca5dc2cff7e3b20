package org.knotwise.knots;

import org.jspecify.annotations.Nullable;
import org.knotwise.atlas.TechniqueId;

/**
 * What was done at a knot.
 *
 * @param seconds how long in all, 0 to 3600; 0 where time makes no sense
 * @param pressure null if the client was not asked
 */
public record Treatment(
        TechniqueId technique, int seconds, @Nullable PressureFelt pressure) {

    public static final int LONGEST_SECONDS = 3600;

    public Treatment {
        if (seconds < 0 || seconds > LONGEST_SECONDS) {
            throw new IllegalArgumentException("A treatment takes 0 to 3600 seconds; this one " + seconds);
        }
    }
}
