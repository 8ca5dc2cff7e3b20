package org.knotwise.waitlist;

import java.time.Duration;
import java.time.LocalTime;
import java.time.ZonedDateTime;

/**
 * How the practice offers times to those who wait.
 *
 * @param groupSize to how many at once; 1 offers to one after the other
 * @param holdMinutes how long a time is held for an answer
 * @param cutOffHours nothing that begins sooner than that is offered
 * @param fromHour the hour of day from which clients may be told
 * @param toHour the hour of day from which they are left in peace
 * @param version to be handed back with a change
 */
public record WaitlistRules(int groupSize, int holdMinutes, int cutOffHours, int fromHour, int toHour, long version) {

    public static final int MOST_AT_ONCE = 20;
    public static final int SHORTEST_HOLD = 5;
    public static final int LONGEST_HOLD = 24 * 60;
    public static final int MOST_CUT_OFF = 72;

    public WaitlistRules {
        if (groupSize < 1
                || groupSize > MOST_AT_ONCE
                || holdMinutes < SHORTEST_HOLD
                || holdMinutes > LONGEST_HOLD
                || cutOffHours < 0
                || cutOffHours > MOST_CUT_OFF
                || fromHour < 0
                || fromHour >= toHour
                || toHour > 24) {
            throw new IllegalArgumentException("These are no rules of a wait list");
        }
    }

    public Duration hold() {
        return Duration.ofMinutes(holdMinutes);
    }

    public Duration cutOff() {
        return Duration.ofHours(cutOffHours);
    }

    /** The next moment at which clients may be told, from this one on. */
    public ZonedDateTime nextToTell(ZonedDateTime at) {
        if (at.getHour() < fromHour) {
            return at.toLocalDate().atTime(LocalTime.of(fromHour, 0)).atZone(at.getZone());
        }
        return at.getHour() < toHour
                ? at
                : at.toLocalDate().plusDays(1).atTime(LocalTime.of(fromHour, 0)).atZone(at.getZone());
    }
}
