package org.knotwise.knots;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.knotwise.atlas.TechniqueId;

/**
 * What was done at a knot.
 *
 * @param seconds how long in all, 0 to 3600; 0 where time makes no sense
 * @param pressure null if the client was not asked
 * @param reason why it was done although something speaks against it, at most 500 characters; null where nothing does
 */
public record Treatment(
        TechniqueId technique,
        int seconds,
        @Nullable PressureFelt pressure,
        @Nullable String reason) {

    public static final int LONGEST_SECONDS = 3600;
    public static final int REASON_LIMIT = 500;

    public Treatment {
        if (seconds < 0 || seconds > LONGEST_SECONDS) {
            throw new IllegalArgumentException("A treatment takes 0 to 3600 seconds; this one " + seconds);
        }
        if (reason != null && (reason.isBlank() || reason.length() > REASON_LIMIT)) {
            throw new IllegalArgumentException("A reason has 1 to 500 characters");
        }
    }

    /** Nothing speaks against it. */
    public Treatment(TechniqueId technique, int seconds, @Nullable PressureFelt pressure) {
        this(technique, seconds, pressure, null);
    }

    /** Whether it is the same technique for the same reason, however long it took and felt. */
    public boolean isSameDeed(Treatment other) {
        return technique.equals(other.technique) && Objects.equals(reason, other.reason);
    }
}
