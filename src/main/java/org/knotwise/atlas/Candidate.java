package org.knotwise.atlas;

import java.util.List;
import org.knotwise.shared.Side;

/**
 * A muscle on one side that may be the source of the drawn pain.
 *
 * @param bestPoints its points that explain some of the pain, the likeliest first; at least one
 * @param score the weight of evidence for this muscle, a natural logarithm of odds: 0 says that the drawing speaks
 *     neither for nor against it. For ranking within one drawing only, not to be shown as a chance
 * @param share the part of the drawn intensity that it explains, above 0 and up to 1
 * @param zones every drawn zone, in the order of the atlas
 * @param reasons what speaks for and against it, the most telling first
 * @param redFlags what to ask first, the gravest first
 */
public record Candidate(
        Muscle muscle,
        Side side,
        List<Point> bestPoints,
        double score,
        double share,
        List<ZoneShare> zones,
        List<Reason> reasons,
        List<RedFlag> redFlags) {

    public Candidate {
        bestPoints = List.copyOf(bestPoints);
        zones = List.copyOf(zones);
        reasons = List.copyOf(reasons);
        redFlags = List.copyOf(redFlags);
    }

    /** What else feels like it and is to be ruled out. */
    public List<String> mimics() {
        return muscle.mimics();
    }

    /** The best points that a therapist here may palpate; those for other professions are left out. */
    public List<Point> palpable() {
        return bestPoints.stream()
                .filter(point -> point.scope() != Point.Scope.REFER)
                .toList();
    }
}
