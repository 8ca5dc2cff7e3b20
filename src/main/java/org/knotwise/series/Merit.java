package org.knotwise.series;

import java.util.Comparator;
import org.knotwise.plans.Gap;

/**
 * How good a series is: the fewer gap limits are broken the better, then the fewer days lie outside them, then the lower
 * the cost.
 *
 * @param broken how many gap limits are broken
 * @param days by how many days, all together
 * @param cost in sixtieths of a point
 */
record Merit(int broken, int days, long cost) implements Comparable<Merit> {

    static final Merit BEST = new Merit(0, 0, 0);

    private static final int DAYS_AT = 32;
    private static final int BROKEN_AT = 52;

    @Override
    public int compareTo(Merit other) {
        return Comparator.comparingInt(Merit::broken)
                .thenComparingInt(Merit::days)
                .thenComparingLong(Merit::cost)
                .compare(this, other);
    }

    /** What a gap of so many days adds. */
    static Merit ofGap(int days, Gap gap) {
        int off = daysOutside(days, gap);
        return new Merit(off == 0 ? 0 : 1, off, PlacingCosts.gap(days, gap));
    }

    /** How many days a gap lies outside its limits; 0 within. */
    static int daysOutside(int days, Gap gap) {
        return Math.max(0, Math.max(gap.min() - days, days - gap.max()));
    }

    /**
     * The same as one number: sums and comparisons of such numbers are those of merits, as long as all together break fewer
     * than 500 limits by fewer than a million days at a cost below four thousand million.
     */
    long packed() {
        return ((long) broken << BROKEN_AT) + ((long) days << DAYS_AT) + cost;
    }

    static Merit unpacked(long packed) {
        return new Merit(
                (int) (packed >>> BROKEN_AT),
                (int) (packed >>> DAYS_AT & (1L << (BROKEN_AT - DAYS_AT)) - 1),
                packed & (1L << DAYS_AT) - 1);
    }
}
