package org.knotwise.atlas;

import java.util.List;

/**
 * A smallest set of muscles that together explain the drawn pain.
 *
 * @param members 1 to {@link #MOST_MEMBERS}, in the order of the ranking
 * @param share the part of the drawn intensity that they explain together, above 0 and up to 1
 * @param complete whether every drawn zone is explained by one of them. If not, no set of so few explains all, and these
 *     explain more of the intensity than any other
 */
public record Explanation(List<Candidate> members, double share, boolean complete) {

    /** More muscles than these at once are no explanation that a therapist could examine. */
    public static final int MOST_MEMBERS = 4;

    public Explanation {
        members = List.copyOf(members);
    }
}
