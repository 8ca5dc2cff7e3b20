package org.knotwise.waitlist;

import java.time.Duration;

/**
 * How the practice offers times to those who wait.
 *
 * @param groupSize to how many at once; 1 offers to one after the other
 * @param holdMinutes how long a time is held for an answer
 * @param cutOffHours nothing that begins sooner than that is offered
 * @param version to be handed back with a change
 */
public record WaitlistRules(int groupSize, int holdMinutes, int cutOffHours, long version) {

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
                || cutOffHours > MOST_CUT_OFF) {
            throw new IllegalArgumentException("These are no rules of a wait list");
        }
    }

    public Duration hold() {
        return Duration.ofMinutes(holdMinutes);
    }

    public Duration cutOff() {
        return Duration.ofHours(cutOffHours);
    }
}
