package org.knotwise.atlas;

import java.util.List;
import java.util.Set;

/**
 * A trigger point and where it sends pain.
 *
 * @param where how to find it with the hand
 * @param primary the zones of its essential pain, at least one
 * @param spillover the zones where its pain is felt less often; none of them is primary
 * @param crosses those of its zones that are also felt on the other side of the body
 */
public record Point(
        PointId id, String where, List<ZoneId> primary, List<ZoneId> spillover, Scope scope, Set<ZoneId> crosses) {

    /** Whose hands a point is for. */
    public enum Scope {
        /** Every massage therapist. */
        OPEN,
        /**
         * Only a therapist whose profile says so: work in the mouth, deep in the belly, the armpit or the high thigh.
         */
        TRAINED,
        /** Nobody here: it is named when pain is traced, but never palpated, treated or given home care. */
        REFER
    }

    public Point {
        primary = List.copyOf(primary);
        spillover = List.copyOf(spillover);
        crosses = Set.copyOf(crosses);
    }

    /** Whether it sends pain to the zone at all, on any side. */
    public boolean sendsTo(ZoneId zone) {
        return primary.contains(zone) || spillover.contains(zone);
    }
}
