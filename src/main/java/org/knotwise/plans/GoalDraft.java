package org.knotwise.plans;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a plan is to reach, in a way that can be measured.
 *
 * @param subject what is measured, in the words of client and therapist
 * @param baseline where it stood when the plan was made; null for a goal in free words
 * @param target where it should get; null for a goal in free words
 * @param dueOn by when; null if no day was set
 */
public record GoalDraft(
        Measure measure,
        String subject,
        @Nullable Integer baseline,
        @Nullable Integer target,
        @Nullable LocalDate dueOn) {

    private static final int SUBJECT_LIMIT = 200;

    /** What a goal is measured by. */
    public enum Measure {
        /** Worst pain, 0 to 10. */
        WORST_PAIN,
        /** Tenderness of a knot, 0 to 10. */
        TENDERNESS,
        /** A movement, in degrees. */
        MOVEMENT,
        /** Days with headache in a week, 0 to 7. */
        HEADACHE_DAYS,
        /** Nights slept well in a week, 0 to 7. */
        GOOD_NIGHTS,
        /** Patient-specific function score, 0 to 10. */
        FUNCTION,
        /** In words only. */
        FREE
    }

    public GoalDraft {
        if (subject.isBlank() || subject.length() > SUBJECT_LIMIT) {
            throw new IllegalArgumentException("A goal is told in at most 200 characters");
        }
    }
}
