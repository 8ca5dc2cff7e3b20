package org.knotwise.atlas;

import java.util.List;

/**
 * What may lie behind a pain drawing. An aid to a therapist, never a diagnosis.
 *
 * @param drawn the marks that count, which is those above 0, in the order of the atlas
 * @param candidates every muscle and side that explains some of the pain, the likeliest first
 * @param redFlags what to ask because of where it hurts, the gravest first; a candidate may have more
 */
public record Tracing(List<Pain> drawn, List<Candidate> candidates, List<RedFlag> redFlags) {

    public Tracing {
        drawn = List.copyOf(drawn);
        candidates = List.copyOf(candidates);
        redFlags = List.copyOf(redFlags);
    }

    /** The first candidates, at most n. */
    public List<Candidate> top(int n) {
        return candidates.subList(0, Math.min(n, candidates.size()));
    }
}
