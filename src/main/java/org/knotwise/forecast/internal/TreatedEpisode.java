package org.knotwise.forecast.internal;

import java.time.LocalDate;
import org.knotwise.knots.KnotCourse.Episode;

/**
 * An episode of a knot, as trials: treated visits of which the next finding says whether the knot was released.
 *
 * @param failures trials that are known to have failed
 * @param success whether the release that ended it followed a trial, which is the one after the failures
 * @param pending whether the last finding was treated and no other came after it, so that its outcome is not known
 */
public record TreatedEpisode(Episode episode, int failures, boolean success, boolean pending) {

    LocalDate beganOn() {
        return episode.beganOn();
    }

    /** Whether it says anything on the chance of a trial: the outcome of one is known at least. */
    boolean isInformative() {
        return success || failures > 0;
    }
}
