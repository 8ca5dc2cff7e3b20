package org.knotwise.practice;

import java.time.Duration;
import java.util.Optional;
import org.knotwise.shared.Refusal;

/**
 * The rules that the practice gives itself.
 *
 * @param lateWithinHours calling an appointment off less than so many hours before it counts as late, 0 to 168
 * @param leastNoticeHours what begins earlier than so many hours from now is not free, 0 to 720
 * @param bookAheadDays what begins later than so many days from today is not free, 1 to 730
 * @param recursWithinMonths a knot that is back within so many months of its release is recurring, 1 to 60
 */
public record Policies(int lateWithinHours, int leastNoticeHours, int bookAheadDays, int recursWithinMonths) {

    public static final int MOST_LATE_HOURS = 7 * 24;
    public static final int MOST_NOTICE_HOURS = 30 * 24;
    public static final int MOST_DAYS_AHEAD = 730;
    public static final int MOST_MONTHS = 60;

    /** What holds until somebody changes it. */
    public static final Policies AT_FIRST = new Policies(24, 0, 365, 12);

    public Policies {
        requireWithin("late within", lateWithinHours, 0, MOST_LATE_HOURS);
        requireWithin("least notice", leastNoticeHours, 0, MOST_NOTICE_HOURS);
        requireWithin("days ahead", bookAheadDays, 1, MOST_DAYS_AHEAD);
        requireWithin("months", recursWithinMonths, 1, MOST_MONTHS);
    }

    public Duration lateWithin() {
        return Duration.ofHours(lateWithinHours);
    }

    public Duration leastNotice() {
        return Duration.ofHours(leastNoticeHours);
    }

    /** Somebody who must book a week before, and may book five days before, can never book. */
    Optional<Refusal> noticeLaterThanAhead() {
        return leastNotice().compareTo(Duration.ofDays(bookAheadDays)) >= 0
                ? Optional.of(Refusal.of("policies.noticeLaterThanAhead", leastNoticeHours, bookAheadDays))
                : Optional.empty();
    }

    private static void requireWithin(String what, int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(what + " is from " + least + " to " + most + "; not " + value);
        }
    }
}
