package org.knotwise.atlas.evaluation;

import java.util.List;
import java.util.Set;
import org.knotwise.atlas.MuscleId;
import org.knotwise.atlas.Pain;

/**
 * A published pattern of pain.
 *
 * @param expected the muscles that its source names, any of which counts; empty where only the ranking is asked for
 */
public record TraceCase(String id, List<Pain> pain, Set<MuscleId> expected) {

    public TraceCase {
        pain = List.copyOf(pain);
        expected = Set.copyOf(expected);
    }
}
