package org.knotwise.health;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.knotwise.atlas.Contraindication;
import org.knotwise.atlas.Muscle;
import org.knotwise.shared.Side;

/**
 * What of the contraindications of a technique or a home measure holds for a client. The one rule of it, for treatments
 * and for home care alike; it warns once too often rather than once too seldom.
 */
public final class Cautions {

    private Cautions() {}

    /**
     * Those that hold for work at a place. What only asks for judgement is never among them: that is the therapist's.
     *
     * @param muscle null for work at a spot off the points of the atlas
     * @param conditions what the client has today
     */
    public static List<Contraindication> holding(
            Collection<Contraindication> reasons,
            @Nullable Muscle muscle,
            Side side,
            Set<PresentCondition> conditions) {
        return reasons.stream()
                .filter(reason -> conditions.stream().anyMatch(condition -> holds(reason, muscle, side, condition))
                        || isOfThePlaceAlone(reason, muscle))
                .toList();
    }

    /** Those that ask for judgement at this place: they are shown, and nothing is decided. */
    public static List<Contraindication> toJudge(
            Collection<Contraindication> reasons, @Nullable Muscle muscle, Set<PresentCondition> conditions) {
        return reasons.stream()
                .filter(Contraindication::judgement)
                .filter(reason -> isMentioned(reason, conditions) || coversNamed(reason, muscle))
                .toList();
    }

    private static boolean holds(
            Contraindication reason, @Nullable Muscle muscle, Side side, PresentCondition condition) {
        return muscle == null ? condition.meetsOffThePoints(reason, side) : condition.meets(reason, muscle, side);
    }

    private static boolean isOfThePlaceAlone(Contraindication reason, @Nullable Muscle muscle) {
        return !reason.judgement() && reason.conditions().isEmpty() && coversNamed(reason, muscle);
    }

    private static boolean coversNamed(Contraindication reason, @Nullable Muscle muscle) {
        return muscle != null
                && !reason.regions().isEverywhere()
                && reason.regions().covers(muscle);
    }

    private static boolean isMentioned(Contraindication reason, Set<PresentCondition> conditions) {
        return conditions.stream()
                .anyMatch(condition -> reason.conditions().contains(condition.condition())
                        && !(reason.unlessCleared() && condition.cleared()));
    }
}
