package org.knotwise.atlas;

import java.util.Set;

/**
 * What speaks against a technique or a home measure.
 *
 * @param text the reason in words
 * @param conditions entries of the health profile, any one of which is enough
 * @param regions the places it is limited to
 * @param judgement whether it is only shown and the therapist is asked; never decided by the application
 * @param atSite whether it counts only where the entry of the profile lies
 * @param unlessCleared whether a written clearance lifts it
 * @param either whether the condition or the region is enough, rather than both together
 */
public record Contraindication(
        String text,
        Set<ConditionId> conditions,
        Regions regions,
        boolean judgement,
        Level level,
        boolean atSite,
        boolean unlessCleared,
        boolean either) {

    /** What follows from it. */
    public enum Level {
        /** Do not do it. */
        AVOID,
        /** Only lightly. */
        LIGHTEN,
        /** Ask first. */
        ASK
    }

    public Contraindication {
        conditions = Set.copyOf(conditions);
        if (conditions.isEmpty() && regions.isEverywhere() && !judgement) {
            throw new IllegalArgumentException("A contraindication has conditions, regions or judgement: " + text);
        }
    }
}
