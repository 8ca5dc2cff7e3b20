package org.knotwise.series;

import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import ai.timefold.solver.core.api.score.calculator.EasyScoreCalculator;
import java.util.List;
import org.knotwise.plans.Gap;
import org.knotwise.series.MovedVisit.Beside;

/**
 * How well appointments are placed elsewhere. Hard: no therapist, room or client twice at a time, and no gap of a plan
 * outside its limits beside a moved session. Then: as few as can be stay where they are. Then: the costs of
 * {@link PlacingCosts}.
 */
public class MovedScore implements EasyScoreCalculator<MovedVisits, HardMediumSoftScore> {

    @Override
    public HardMediumSoftScore calculateScore(MovedVisits all) {
        List<MovedVisit> visits = all.visits();
        long broken = 0;
        long staying = 0;
        long cost = 0;
        for (int i = 0; i < visits.size(); i++) {
            MovedVisit visit = visits.get(i);
            for (int j = i + 1; j < visits.size(); j++) {
                broken += meet(visit, visits.get(j)) ? 1 : 0;
            }
            staying += visit.isMoved() ? 0 : 1;
            cost += visit.isMoved() ? visit.present().cost() : 0;
            Beside before = visit.before();
            if (before != null) {
                MovedVisit other = before.moved() < 0 ? null : visits.get(before.moved());
                Spot earlier = other == null ? before.standing() : other.present();
                if (earlier != null && (visit.isMoved() || (other != null && other.isMoved()))) {
                    broken += broken(earlier, visit.present(), before.gap());
                    cost += step(earlier, visit.present(), before.gap());
                }
            }
            Beside after = visit.after();
            if (visit.isMoved() && after != null && after.standing() != null) {
                broken += broken(visit.present(), after.standing(), after.gap());
                cost += step(visit.present(), after.standing(), after.gap());
            }
        }
        return HardMediumSoftScore.of(-broken, -staying, -cost);
    }

    /** Two that stay stand as they stood. */
    private static boolean meet(MovedVisit one, MovedVisit other) {
        if (!one.isMoved() && !other.isMoved()) {
            return false;
        }
        Spot first = one.present();
        Spot second = other.present();
        return first.isInRoomAtOnceWith(second)
                && (first.time().room().equals(second.time().room())
                        || (first.isAtOnceWith(second)
                                && (one.client().equals(other.client())
                                        || first.time()
                                                .therapist()
                                                .equals(second.time().therapist()))));
    }

    private static int broken(Spot before, Spot after, Gap gap) {
        return Merit.daysOutside(after.day() - before.day(), gap) > 0 ? 1 : 0;
    }

    /** What going from one session to the next costs. */
    static int step(Spot before, Spot after, Gap gap) {
        return PlacingCosts.gap(after.day() - before.day(), gap)
                + PlacingCosts.change(before.time().therapist(), after.time().therapist())
                + PlacingCosts.change(before.time().room(), after.time().room())
                + PlacingCosts.start(after.minute() - before.minute());
    }
}
