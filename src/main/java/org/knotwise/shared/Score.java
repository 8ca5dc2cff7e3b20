package org.knotwise.shared;

/**
 * What the client says on the scale from 0 (none) to 10 (worst imaginable): pain, tenderness under steady pressure,
 * soreness.
 *
 * @param value from 0 to 10; anything else is refused
 */
public record Score(int value) implements Comparable<Score> {

    public static final int LOWEST = 0;
    public static final int HIGHEST = 10;

    public Score {
        if (value < LOWEST || value > HIGHEST) {
            throw new IllegalArgumentException("A score is from 0 to 10; this is " + value);
        }
    }

    public static Score of(int value) {
        return new Score(value);
    }

    @Override
    public int compareTo(Score other) {
        return Integer.compare(value, other.value);
    }
}
