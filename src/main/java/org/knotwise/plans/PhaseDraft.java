package org.knotwise.plans;

/**
 * A phase of a plan.
 *
 * @param sessions how many, 1 to 60
 * @param minutes how long each takes, 10 to 240
 */
public record PhaseDraft(String name, int sessions, Gap gap, int minutes) {

    public static final int MOST_SESSIONS = 60;
    public static final int SHORTEST_MINUTES = 10;
    public static final int LONGEST_MINUTES = 240;
    private static final int NAME_LIMIT = 100;

    public PhaseDraft {
        if (name.isBlank() || name.length() > NAME_LIMIT) {
            throw new IllegalArgumentException("A phase has a name of at most 100 characters");
        }
        if (sessions < 1 || sessions > MOST_SESSIONS) {
            throw new IllegalArgumentException("A phase has 1 to 60 sessions; this one " + sessions);
        }
        if (minutes < SHORTEST_MINUTES || minutes > LONGEST_MINUTES) {
            throw new IllegalArgumentException("A session takes 10 to 240 minutes; this one " + minutes);
        }
    }
}
