package org.knotwise.health;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.knotwise.atlas.ConditionId;
import org.knotwise.atlas.Contraindication;
import org.knotwise.atlas.Muscle;
import org.knotwise.atlas.MuscleId;
import org.knotwise.shared.Side;

/**
 * A condition that counts for a client today.
 *
 * @param place where it is; null for one that has no place
 * @param near the muscles of the part of the body in which that is; empty without a place
 * @param cleared whether a doctor has cleared treatment in writing
 */
public record PresentCondition(
        ConditionId condition, @Nullable BodyPlace place, Set<MuscleId> near, boolean cleared) {

    public PresentCondition {
        near = Set.copyOf(near);
    }

    /** Whether it is near this muscle; one without a place is near all of them. */
    public boolean isNear(Muscle muscle, Side side) {
        BodyPlace where = place;
        return where == null || (near.contains(muscle.id()) && (where.side() == Side.MIDLINE || where.side() == side));
    }

    /**
     * Whether, with this condition, the contraindication holds for work on this muscle. One that only asks for judgement
     * never does: that is the therapist's.
     */
    public boolean meets(Contraindication reason, Muscle muscle, Side side) {
        if (reason.judgement() || !reason.conditions().contains(condition) || (reason.unlessCleared() && cleared)) {
            return false;
        }
        boolean here = !reason.atSite() || isNear(muscle, side);
        return here && (reason.either() || reason.regions().covers(muscle));
    }

    /**
     * The same for work at a spot off the points of the atlas, where no muscle says how near it is: a condition on that
     * side counts as near.
     */
    boolean meetsOffThePoints(Contraindication reason, Side side) {
        BodyPlace where = place;
        if (reason.judgement() || !reason.conditions().contains(condition) || (reason.unlessCleared() && cleared)) {
            return false;
        }
        return !reason.atSite() || where == null || where.side() == Side.MIDLINE || where.side() == side;
    }
}
