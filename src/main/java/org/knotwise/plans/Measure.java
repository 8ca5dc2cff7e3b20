package org.knotwise.plans;

/** What a goal is measured by. */
public enum Measure {
    /** Worst pain, 0 to 10. */
    WORST_PAIN(10, 2, false),
    /** Tenderness of a knot, 0 to 10. */
    TENDERNESS(10, 2, false),
    /** A movement, in degrees. */
    MOVEMENT(400, 0, true),
    /** Days with headache in a week, 0 to 7. */
    HEADACHE_DAYS(7, 0, false),
    /** Nights slept well in a week, 0 to 7. */
    GOOD_NIGHTS(7, 0, true),
    /** Patient-specific function score, 0 (cannot do it) to 10 (as before). */
    FUNCTION(10, 2, true),
    /** In words only. */
    FREE(0, 0, true);

    private final int most;
    private final int smallestChange;
    private final boolean moreIsBetter;

    Measure(int most, int smallestChange, boolean moreIsBetter) {
        this.most = most;
        this.smallestChange = smallestChange;
        this.moreIsBetter = moreIsBetter;
    }

    /** Whether a goal of it has numbers. */
    public boolean isNumber() {
        return most > 0;
    }

    /** The largest value; the smallest is 0. */
    public int most() {
        return most;
    }

    /**
     * Whether a change is large enough to mean something: 2 points of pain (Farrar and others, Pain 2001, 94:149) and of
     * function (Stratford and others, Physiotherapy Canada 1995, 47:258), tenderness being pain under pressure. For the
     * others no smallest change is agreed upon, so any change for the better counts.
     */
    public boolean counts(int before, int now) {
        int better = moreIsBetter ? now - before : before - now;
        return better >= Math.max(1, smallestChange);
    }

    /** The smallest change that counts, in its unit; 0 where none is agreed upon. */
    public int smallestChange() {
        return smallestChange;
    }

    /** Whether a target is reached. */
    public boolean isReached(int target, int now) {
        return moreIsBetter ? now >= target : now <= target;
    }
}
