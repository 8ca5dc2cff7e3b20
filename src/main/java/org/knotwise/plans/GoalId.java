package org.knotwise.plans;

import java.util.UUID;

/** One goal of a plan; it stays the same through all revisions. */
public record GoalId(UUID value) {

    public static GoalId random() {
        return new GoalId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
