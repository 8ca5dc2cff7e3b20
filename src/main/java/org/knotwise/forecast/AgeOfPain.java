package org.knotwise.forecast;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How old the pain was at the first finding of an episode, and what is assumed of such an episode before anything is
 * known. The assumptions are the practice's starting point, not a result of a study: medians of 1, 2 and 3 treated
 * visits.
 */
public enum AgeOfPain {
    /** Fewer than six weeks. */
    UNDER_SIX_WEEKS(6, 4),
    /** From six weeks to three months, the last day included. */
    TO_THREE_MONTHS(4, 6),
    /** Longer than three months. */
    LONGER(3, 9);

    private static final int SIX_WEEKS = 6;
    private static final int THREE_MONTHS = 3;

    private final double a;
    private final double b;

    AgeOfPain(double a, double b) {
        this.a = a;
        this.b = b;
    }

    /** The assumption that the practice's own episodes correct. */
    public BetaGeometric start() {
        return new BetaGeometric(a, b);
    }

    /**
     * How old it was.
     *
     * @param found the day of the first finding
     * @param onset since when it hurt, by the client; null if nobody said, so that it counts from the find
     */
    public static AgeOfPain at(LocalDate found, @Nullable LocalDate onset) {
        if (onset == null || onset.plusWeeks(SIX_WEEKS).isAfter(found)) {
            return UNDER_SIX_WEEKS;
        }
        return onset.plusMonths(THREE_MONTHS).isBefore(found) ? LONGER : TO_THREE_MONTHS;
    }
}
