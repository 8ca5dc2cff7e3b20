package org.knotwise.forecast.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.knotwise.knots.KnotCourse;
import org.knotwise.knots.KnotCourse.Ending;
import org.knotwise.knots.KnotCourse.Episode;
import org.knotwise.knots.KnotState;

/**
 * Reads the course of a knot as trials.
 *
 * <p>A trial is a finding in force at which the knot was treated, within an episode; it succeeds if the next finding of
 * the same episode is the release that ended it, and fails if that finding is another one. From this follows:
 *
 * <ul>
 *   <li>The last finding of an episode that was not released is no trial yet: its outcome is unknown, whether the episode
 *       is open, was closed, or lapsed. Such an episode is censored after the trials before. While it is open, the trial
 *       is pending.
 *   <li>A finding that begins another episode decides nothing on the treatment before it.
 *   <li>A release that did not hold is none: the same episode goes on, the trial before it failed, and so did what was
 *       treated while it seemed released.
 *   <li>A release right after a finding without treatment succeeded by no trial. The episode is censored there, with the
 *       trials that failed before; without any it says nothing.
 *   <li>What is treated after the release that ended an episode belongs to no episode and is no trial.
 *   <li>Amended findings are not among those in force, so the course is as if they had never been.
 * </ul>
 */
final class Trials {

    private Trials() {}

    /**
     * The episodes of one knot, oldest first.
     *
     * @param events findings in force and closings, in the order of the visits
     * @param treated for each finding among them, in their order, whether the knot was treated
     * @param today decides whether the last episode has lapsed
     */
    static List<TreatedEpisode> of(List<? extends KnotCourse.Event> events, List<Boolean> treated, LocalDate today) {
        KnotCourse course = KnotCourse.of(events, today);
        List<TreatedEpisode> episodes = new ArrayList<>();
        for (int run = 0; run < course.episodes().size(); run++) {
            int first = course.runs().indexOf(run);
            int end = course.runs().lastIndexOf(run) + 1;
            Episode episode = course.episodes().get(run);
            episodes.add(
                    episode.ending() == Ending.RELEASED
                            ? released(episode, treated.subList(first, releaseIn(course, run)))
                            : unreleased(episode, treated.subList(first, end)));
        }
        return episodes;
    }

    /** Of an episode that ended released, the finding from which on it stayed so, counted from 0. */
    static int releaseIn(KnotCourse course, int run) {
        int release = course.runs().lastIndexOf(run) + 1;
        while (release > course.runs().indexOf(run) && course.states().get(release - 1) == KnotState.RELEASED) {
            release--;
        }
        return release;
    }

    private static TreatedEpisode released(Episode episode, List<Boolean> before) {
        boolean success = !before.isEmpty() && before.getLast();
        return new TreatedEpisode(episode, count(before) - (success ? 1 : 0), success, false);
    }

    private static TreatedEpisode unreleased(Episode episode, List<Boolean> treated) {
        boolean lastTreated = treated.getLast();
        return new TreatedEpisode(
                episode, count(treated) - (lastTreated ? 1 : 0), false, lastTreated && episode.isOpen());
    }

    private static int count(List<Boolean> treated) {
        return (int) treated.stream().filter(each -> each).count();
    }
}
