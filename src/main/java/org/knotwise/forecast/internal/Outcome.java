package org.knotwise.forecast.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.knotwise.forecast.internal.KnotPast.Happened;
import org.knotwise.knots.KnotCourse;
import org.knotwise.knots.KnotCourse.Ending;
import org.knotwise.knots.KnotCourse.Episode;

/**
 * How a plan turned out, by what counts now.
 *
 * @param released whether every target knot was found released by the day on which the plan ended, and stayed so
 * @param visits on how many days between acceptance and end a target knot was treated before it was released
 */
record Outcome(boolean released, int visits) {

    /**
     * Of a plan with these knots. Of each that episode counts which ran when the plan was accepted, or else the first one
     * after; one that was released by then needed nothing.
     */
    static Outcome of(ClosedPlan plan, List<KnotPast> targets, ZoneId zone, LocalDate today) {
        Set<LocalDate> visits = new HashSet<>();
        boolean released = true;
        for (KnotPast knot : targets) {
            released &= follow(knot, plan, zone, today, visits);
        }
        return new Outcome(released, visits.size());
    }

    /** Adds the days on which the knot was treated; says whether it was released by the end. */
    private static boolean follow(KnotPast knot, ClosedPlan plan, ZoneId zone, LocalDate today, Set<LocalDate> visits) {
        List<Happened> counted =
                knot.happened().stream().filter(Happened::counts).toList();
        KnotCourse course = KnotCourse.of(counted.stream().map(Happened::event).toList(), today);
        int run = runAt(course, day(plan.acceptedAt(), zone));
        if (run < 0) {
            return false;
        }
        LocalDate planEnd = day(plan.endedAt(), zone);
        Episode episode = course.episodes().get(run);
        LocalDate end = episode.endedOn();
        List<Happened> findings = counted.stream().filter(Happened::isFinding).toList();
        int release = episode.ending() == Ending.RELEASED ? Trials.releaseIn(course, run) : findings.size();
        for (int finding = 0; finding < release; finding++) {
            Happened found = findings.get(finding);
            boolean inPlan =
                    found.at().isAfter(plan.acceptedAt()) && !found.event().on().isAfter(planEnd);
            if (course.runs().get(finding) == run && found.treated() && inPlan) {
                visits.add(found.event().on());
            }
        }
        return episode.ending() == Ending.RELEASED && end != null && !end.isAfter(planEnd);
    }

    /** Below 0 if nothing of the knot counts. */
    private static int runAt(KnotCourse course, LocalDate day) {
        int run = course.episodes().isEmpty() ? -1 : 0;
        while (run >= 0
                && run + 1 < course.episodes().size()
                && !course.episodes().get(run + 1).beganOn().isAfter(day)) {
            run++;
        }
        return run;
    }

    private static LocalDate day(Instant instant, ZoneId zone) {
        return instant.atZone(zone).toLocalDate();
    }
}
