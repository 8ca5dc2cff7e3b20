package org.knotwise.forecast;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether a plan is off course: over three visits in a row neither worst pain nor the mean tenderness of the target knots
 * is one point or more below what it was.
 *
 * <p>What it was is the value at the visit before these three, or the last one known by then. A visit at which one of the
 * two is one point or more below that is progress, whatever the other does, and so is every visit of which that visit is
 * among the last three. Where both were below one point there is nothing to fall from, and the plan is not off course. A
 * visit that has neither value says nothing and is passed over. So the fourth visit with a value
 * is the first that can find a plan off course.
 *
 * <p>The plan is to be reviewed at the visit that finds it off course, and again after every three further visits without
 * progress; progress ends the cause, and what comes after it is a new one.
 */
public final class OffCourse {

    /** So many visits in a row. */
    public static final int VISITS = 3;

    /** Less than this is no progress, in points of 0 to 10. */
    public static final double PROGRESS = 1;

    /** From this review on it is time to look beyond massage. */
    public static final int REVIEWS_UNTIL_BEYOND = 2;

    /** A mean of several knots may miss a whole point by rounding. */
    private static final double ROUNDING = 1e-9;

    private OffCourse() {}

    /**
     * What a visit found, before treatment.
     *
     * @param worstPain 0 to 10; null if it was not asked
     * @param tenderness the mean over the target knots, each as it was last found, 0 to 10; null if none was found yet
     */
    public record Measured(
            @Nullable Integer worstPain, @Nullable Double tenderness) {

        boolean isEmpty() {
            return worstPain == null && tenderness == null;
        }
    }

    /**
     * How a plan stands.
     *
     * @param offCourse whether the last visit with a value finds it off course
     * @param reviews the visits at which it was to be reviewed, counted from 0, oldest first
     */
    public record Course(boolean offCourse, List<Integer> reviews) {

        public Course {
            reviews = List.copyOf(reviews);
        }

        /** Whether it was to be reviewed twice or more, so that it is time to look beyond massage. */
        public boolean isBeyondMassage() {
            return reviews.size() >= REVIEWS_UNTIL_BEYOND;
        }
    }

    /** The course over these visits, in their order. */
    public static Course of(List<Measured> visits) {
        List<Integer> known = new ArrayList<>();
        for (int visit = 0; visit < visits.size(); visit++) {
            if (!visits.get(visit).isEmpty()) {
                known.add(visit);
            }
        }
        List<Integer> reviews = new ArrayList<>();
        boolean off = false;
        int sinceReview = 0;
        for (int last = 0; last < known.size(); last++) {
            boolean wasOff = off;
            off = last >= VISITS && !hasProgress(visits, known.subList(0, last + 1));
            sinceReview++;
            if (off && (!wasOff || sinceReview == VISITS)) {
                reviews.add(known.get(last));
                sinceReview = 0;
            }
        }
        return new Course(off, reviews);
    }

    /** Whether one of the last three is below what it was before them. */
    private static boolean hasProgress(List<Measured> visits, List<Integer> known) {
        int before = known.size() - VISITS;
        @Nullable Double pain = null;
        @Nullable Double tenderness = null;
        for (int visit : known.subList(0, before)) {
            Measured measured = visits.get(visit);
            Integer worst = measured.worstPain();
            pain = worst == null ? pain : Double.valueOf(worst);
            tenderness = measured.tenderness() == null ? tenderness : measured.tenderness();
        }
        if (isLow(pain) && isLow(tenderness)) {
            return true;
        }
        for (int visit : known.subList(before, known.size())) {
            Measured measured = visits.get(visit);
            Integer worst = measured.worstPain();
            if (isBelow(worst == null ? null : Double.valueOf(worst), pain)
                    || isBelow(measured.tenderness(), tenderness)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLow(@Nullable Double was) {
        return was == null || was < PROGRESS;
    }

    private static boolean isBelow(@Nullable Double now, @Nullable Double was) {
        return now != null && was != null && was - now >= PROGRESS - ROUNDING;
    }
}
