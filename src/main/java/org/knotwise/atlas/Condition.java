package org.knotwise.atlas;

import java.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * A coded entry of the health profile.
 *
 * @param ask the question that finds it
 * @param general what holds for any technique that says nothing itself; null where nothing does
 * @param located whether the entry needs a place on the body
 * @param recheck whether it is asked at every visit
 * @param countsFor for how long after the event it counts; null if it does not lapse by itself
 * @param pregnancy the part of a pregnancy it speaks of; null for all else
 */
public record Condition(
        ConditionId id,
        String name,
        Kind kind,
        String ask,
        @Nullable General general,
        boolean located,
        boolean recheck,
        @Nullable Period countsFor,
        @Nullable Pregnancy pregnancy) {

    /** What sort of entry it is. */
    public enum Kind {
        MEDICATION,
        ALLERGY,
        CONDITION,
        EVENT,
        STATE
    }

    /** What part of a pregnancy an entry speaks of. */
    public enum Pregnancy {
        POSSIBLE,
        FIRST,
        SECOND,
        THIRD,
        /** Any time of a pregnancy with complications. */
        ANY,
        AFTER
    }

    /**
     * What holds for any technique.
     *
     * @param says what to do, in words
     */
    public record General(Contraindication.Level level, Regions regions, String says) {}
}
