package org.knotwise.atlas;

import java.time.Duration;

/**
 * For how long a pressure or stretch is usually held.
 *
 * @param shortest more than zero
 * @param longest not less than the shortest
 */
public record Hold(Duration shortest, Duration longest) {
    public Hold {
        if (!shortest.isPositive() || longest.compareTo(shortest) < 0) {
            throw new IllegalArgumentException(
                    "A hold goes from more than 0 s upwards; this is " + shortest + " to " + longest);
        }
    }
}
