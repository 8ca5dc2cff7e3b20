package org.knotwise.followups;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.knotwise.identity.AccountId;

/**
 * Which follow-ups a list shows.
 *
 * @param kinds only these; empty for all
 * @param owner only this one's; null for everybody's that the one who asks may see
 * @param when by the day on which they are due
 */
public record FollowUpFilter(
        Set<FollowUpKind> kinds, @Nullable AccountId owner, When when) {

    /** The day on which it is due, or to which it was put off. */
    public enum When {
        /** Today or before. */
        NOW,
        /** Within a week from today, or before. */
        SOON,
        /** Any day. */
        ALL,
        /** Put off to a day that is to come. */
        SNOOZED
    }

    public FollowUpFilter {
        kinds = Set.copyOf(kinds);
    }
}
