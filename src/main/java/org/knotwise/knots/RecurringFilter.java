package org.knotwise.knots;

import org.jspecify.annotations.Nullable;
import org.knotwise.atlas.MuscleId;

/**
 * Which recurring knots are wanted.
 *
 * @param withinMonths the return came within so many months of the release, 1 to 60
 * @param mine only those of clients whose care team one belongs to
 * @param muscle only those at this muscle; null for all
 */
public record RecurringFilter(
        int withinMonths, boolean mine, @Nullable MuscleId muscle) {

    public static final int MOST_MONTHS = 60;

    public RecurringFilter {
        if (withinMonths < 1 || withinMonths > MOST_MONTHS) {
            throw new IllegalArgumentException("A return is looked for within 1 to 60 months; not " + withinMonths);
        }
    }
}
