package org.knotwise.plans;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.knotwise.knots.KnotId;

/**
 * What a plan is to reach, in a way that can be measured.
 *
 * @param subject what is measured, in the words of client and therapist
 * @param knot whose tenderness it is, one of the plan's targets; null for any other measure, and where all are meant
 * @param baseline where it stood when the plan was made; null for a goal in free words
 * @param target where it should get; null for a goal in free words
 * @param dueOn by when; null if no day was set
 */
public record GoalDraft(
        GoalId id,
        Measure measure,
        String subject,
        @Nullable KnotId knot,
        @Nullable Integer baseline,
        @Nullable Integer target,
        @Nullable LocalDate dueOn) {

    public static final int SUBJECT_LIMIT = 200;

    public GoalDraft {
        if (subject.isBlank() || subject.length() > SUBJECT_LIMIT) {
            throw new IllegalArgumentException("A goal is told in at most 200 characters");
        }
        if (knot != null && measure != Measure.TENDERNESS) {
            throw new IllegalArgumentException("Only tenderness is measured at a knot");
        }
        requireInRange(measure, baseline);
        requireInRange(measure, target);
    }

    /** A new goal. */
    public GoalDraft(
            Measure measure,
            String subject,
            @Nullable Integer baseline,
            @Nullable Integer target,
            @Nullable LocalDate dueOn) {
        this(GoalId.random(), measure, subject, null, baseline, target, dueOn);
    }

    private static void requireInRange(Measure measure, @Nullable Integer value) {
        if (value != null && (value < 0 || value > measure.most())) {
            throw new IllegalArgumentException("A goal by " + measure + " goes from 0 to " + measure.most());
        }
    }
}
