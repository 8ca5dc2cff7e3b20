package org.knotwise.forecast.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.knotwise.atlas.PointId;
import org.knotwise.forecast.AgeOfPain;
import org.knotwise.forecast.BetaGeometric;
import org.knotwise.forecast.FurtherVisits;
import org.knotwise.knots.KnotCourse.Ending;

/**
 * What is to be expected of one knot.
 *
 * @param failures trials of its present episode that are known to have failed
 * @param pending whether the outcome of its last treatment is not known yet
 * @param episodes on how many episodes of the practice it rests
 */
public record Outlook(
        boolean released, int failures, boolean pending, AgeOfPain age, int episodes, FurtherVisits further) {

    /**
     * From its episodes and those of the practice. Released, it needs nothing more. After an episode that was closed or
     * lapsed, and before the first finding, the count begins anew.
     *
     * @param own oldest first; empty if nothing was found yet
     */
    static Outlook of(@Nullable PointId point, List<AgedEpisode> own, Evidence evidence) {
        AgeOfPain age =
                own.isEmpty() ? AgeOfPain.UNDER_SIX_WEEKS : own.getLast().age();
        int episodes = evidence.episodes(point, age);
        if (!own.isEmpty() && own.getLast().episode().episode().ending() == Ending.RELEASED) {
            return new Outlook(true, 0, false, age, episodes, FurtherVisits.NONE);
        }
        boolean open = !own.isEmpty() && own.getLast().episode().episode().isOpen();
        int failures = open ? own.getLast().episode().failures() : 0;
        boolean pending = open && own.getLast().episode().pending();
        BetaGeometric chance = evidence.chance(point, age).after(failures);
        return new Outlook(false, failures, pending, age, episodes, FurtherVisits.ofKnot(chance, pending));
    }
}
