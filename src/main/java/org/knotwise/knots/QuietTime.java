package org.knotwise.knots;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.knotwise.knots.KnotCourse.Ending;
import org.knotwise.knots.KnotCourse.Episode;

/** How long a knot stayed quiet: from its release to the day on which it was found again. */
public record QuietTime(LocalDate releasedOn, LocalDate foundOn) {

    private static final double DAYS_OF_A_WEEK = 7;

    public int days() {
        return Math.toIntExact(ChronoUnit.DAYS.between(releasedOn, foundOn));
    }

    /** In whole weeks, to the nearest. */
    public int weeks() {
        return weeks(days());
    }

    /** Days in whole weeks, to the nearest. */
    public static int weeks(int days) {
        return Math.toIntExact(Math.round(days / DAYS_OF_A_WEEK));
    }

    /** Whether it was over within so many months, the last day included. */
    public boolean endsWithin(int months) {
        return !foundOn.isAfter(releasedOn.plusMonths(months));
    }

    /** The quiet time before an episode, counted from 0; empty if the one before it did not end in a release. */
    public static Optional<QuietTime> before(List<Episode> episodes, int episode) {
        if (episode < 1) {
            return Optional.empty();
        }
        Episode before = episodes.get(episode - 1);
        LocalDate released = before.endedOn();
        return released == null || before.ending() != Ending.RELEASED
                ? Optional.empty()
                : Optional.of(new QuietTime(released, episodes.get(episode).beganOn()));
    }

    /** All quiet times of a knot, oldest first; what was lapsed or closed was not seen to be quiet. */
    public static List<QuietTime> all(List<Episode> episodes) {
        return IntStream.range(1, episodes.size())
                .mapToObj(episode -> before(episodes, episode))
                .flatMap(Optional::stream)
                .toList();
    }

    /** The middle of them in days, of two in the middle their mean, rounded down; empty for none. */
    public static OptionalInt medianDays(List<QuietTime> times) {
        int[] days = times.stream().mapToInt(QuietTime::days).sorted().toArray();
        return days.length == 0
                ? OptionalInt.empty()
                : OptionalInt.of((days[(days.length - 1) / 2] + days[days.length / 2]) / 2);
    }
}
