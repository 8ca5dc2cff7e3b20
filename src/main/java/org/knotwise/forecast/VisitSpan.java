package org.knotwise.forecast;

import org.jspecify.annotations.Nullable;

/**
 * A span of numbers of further treated visits.
 *
 * @param from the fewest
 * @param to the most, included; null where it has no end, which means more than {@link FurtherVisits#MOST}
 * @param probability that the number lies within, 0 to 1
 */
public record VisitSpan(int from, @Nullable Integer to, double probability) {

    /** Whether this number lies within. */
    public boolean holds(int visits) {
        return visits >= from && (to == null || visits <= to);
    }
}
