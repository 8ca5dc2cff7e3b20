package org.knotwise.visits;

import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.knotwise.shared.Score;

/**
 * The note of a visit, as it is written.
 *
 * @param subjective what the client says
 * @param objective what was seen and felt
 * @param assessment what the therapist makes of it
 * @param plan what comes next
 * @param nextTime what to know when the next visit begins
 * @param posture how the client stands and holds the body
 * @param painBefore worst pain as the client came; null if not asked
 * @param painAfter pain as the client left; null if not asked
 * @param aftercare what the client was told
 */
public record NoteDraft(
        String subjective,
        String objective,
        String assessment,
        String plan,
        String nextTime,
        String posture,
        @Nullable Score painBefore,
        @Nullable Score painAfter,
        Set<Aftercare> aftercare) {

    public static final int TEXT_LIMIT = 10_000;
    public static final int NEXT_TIME_LIMIT = 4_000;
    public static final int POSTURE_LIMIT = 4_000;
    public static final int NOT_TREATED_LIMIT = 1_000;

    /** Nothing written yet. */
    public static final NoteDraft EMPTY = new NoteDraft("", "", "", "", "", null, null, Set.of());

    public NoteDraft {
        aftercare = Set.copyOf(aftercare);
        requireAtMost(TEXT_LIMIT, subjective, objective, assessment, plan);
        requireAtMost(NEXT_TIME_LIMIT, nextTime);
        requireAtMost(POSTURE_LIMIT, posture);
    }

    /** Without a word on posture. */
    public NoteDraft(
            String subjective,
            String objective,
            String assessment,
            String plan,
            String nextTime,
            @Nullable Score painBefore,
            @Nullable Score painAfter,
            Set<Aftercare> aftercare) {
        this(subjective, objective, assessment, plan, nextTime, "", painBefore, painAfter, aftercare);
    }

    /** A note whose texts are given part by part. */
    public static NoteDraft of(
            Function<NotePart, String> text,
            @Nullable Score painBefore,
            @Nullable Score painAfter,
            Set<Aftercare> aftercare) {
        return new NoteDraft(
                text.apply(NotePart.SUBJECTIVE),
                text.apply(NotePart.OBJECTIVE),
                text.apply(NotePart.ASSESSMENT),
                text.apply(NotePart.PLAN),
                text.apply(NotePart.NEXT_TIME),
                text.apply(NotePart.POSTURE),
                painBefore,
                painAfter,
                aftercare);
    }

    /** The text of a part; empty for a part that is a number. */
    public String text(NotePart part) {
        return switch (part) {
            case SUBJECTIVE -> subjective;
            case OBJECTIVE -> objective;
            case ASSESSMENT -> assessment;
            case PLAN -> plan;
            case NEXT_TIME -> nextTime;
            case POSTURE -> posture;
            case PAIN_BEFORE, PAIN_AFTER -> "";
        };
    }

    private static void requireAtMost(int limit, String... texts) {
        for (String text : texts) {
            if (text.length() > limit) {
                throw new IllegalArgumentException("A note's part has at most " + limit + " characters");
            }
        }
    }
}
