package org.knotwise.scheduling;

/**
 * That two sessions of a plan would lie closer together or further apart than the plan says.
 *
 * @param session the later one's number, from 1
 * @param before the number of the one before it
 * @param days between the two; below 1 if they would change their order
 * @param min what the plan asks for at least
 * @param max what it asks for at most
 */
public record GapWarning(int session, int before, long days, int min, int max) {

    public boolean isTooShort() {
        return days < min;
    }

    /** How many days are missing, or too many. */
    public long off() {
        return isTooShort() ? min - days : days - max;
    }
}
