package org.knotwise.plans;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.knotwise.atlas.TechniqueId;
import org.knotwise.knots.KnotId;

/**
 * A phase of a plan.
 *
 * @param sessions how many, 1 to 60
 * @param gap the days between its sessions, and from the one before its first
 * @param minutes how long each takes, 10 to 240
 * @param techniques those that are meant to be used; may be empty
 * @param focus the target knots that it works on; empty if all of the plan
 * @param measureAfter after how many sessions of it the goals are measured again, 1 to {@code sessions}; null if not fixed
 */
public record PhaseDraft(
        String name,
        int sessions,
        Gap gap,
        int minutes,
        Set<TechniqueId> techniques,
        Set<KnotId> focus,
        @Nullable Integer measureAfter) {

    public static final int MOST_SESSIONS = 60;
    public static final int SHORTEST_MINUTES = 10;
    public static final int LONGEST_MINUTES = 240;
    public static final int NAME_LIMIT = 100;

    public PhaseDraft {
        techniques = Set.copyOf(techniques);
        focus = Set.copyOf(focus);
        if (name.isBlank() || name.length() > NAME_LIMIT) {
            throw new IllegalArgumentException("A phase has a name of at most 100 characters");
        }
        if (sessions < 1 || sessions > MOST_SESSIONS) {
            throw new IllegalArgumentException("A phase has 1 to 60 sessions; this one " + sessions);
        }
        if (minutes < SHORTEST_MINUTES || minutes > LONGEST_MINUTES) {
            throw new IllegalArgumentException("A session takes 10 to 240 minutes; this one " + minutes);
        }
        if (measureAfter != null && (measureAfter < 1 || measureAfter > sessions)) {
            throw new IllegalArgumentException("Measuring again comes after 1 to " + sessions + " sessions");
        }
    }

    /** A phase that names neither techniques nor knots. */
    public PhaseDraft(String name, int sessions, Gap gap, int minutes) {
        this(name, sessions, gap, minutes, Set.of(), Set.of(), null);
    }
}
