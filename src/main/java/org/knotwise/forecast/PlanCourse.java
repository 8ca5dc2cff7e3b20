package org.knotwise.forecast;

import java.util.List;
import org.knotwise.shared.VisitId;

/**
 * How an active plan stands, by the visits signed since it was accepted.
 *
 * @param offCourse whether the last of them finds it off course
 * @param reviews the visits at which it was to be reviewed, oldest first
 */
public record PlanCourse(boolean offCourse, List<VisitId> reviews) {

    static final PlanCourse OVER = new PlanCourse(false, List.of());

    public PlanCourse {
        reviews = List.copyOf(reviews);
    }

    /** Whether it is off course for the second time or more, so that it is time to look beyond massage. */
    public boolean isBeyondMassage() {
        return offCourse && reviews.size() >= OffCourse.REVIEWS_UNTIL_BEYOND;
    }
}
