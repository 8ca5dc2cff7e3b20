package org.knotwise.plans;

/**
 * How many calendar days lie between a session and the one before it.
 *
 * @param min at least so many, 1 or more
 * @param ideal best so many
 * @param max at most so many, 366 or fewer
 */
public record Gap(int min, int ideal, int max) {

    public static final int LONGEST = 366;

    public Gap {
        if (min < 1 || ideal < min || max < ideal || max > LONGEST) {
            throw new IllegalArgumentException(
                    "Days between run from 1, in order, to 366: " + min + ", " + ideal + ", " + max);
        }
    }
}
