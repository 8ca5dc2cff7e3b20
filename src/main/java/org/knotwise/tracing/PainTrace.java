package org.knotwise.tracing;

import java.util.List;
import org.knotwise.atlas.Explanation;
import org.knotwise.atlas.Tracing;
import org.knotwise.pain.PainDrawingDetails;

/**
 * A drawing with what may lie behind it. An aid to a therapist, never a diagnosis.
 *
 * @param sets the smallest sets of muscles that explain all of it, the likeliest first
 */
public record PainTrace(PainDrawingDetails drawing, Tracing tracing, List<Explanation> sets) {

    public PainTrace {
        sets = List.copyOf(sets);
    }
}
