package org.knotwise.visits;

import java.time.LocalDate;
import java.util.Set;

/**
 * What a client was told at the last visit that was signed.
 *
 * @param advice at least one
 */
public record AftercareGiven(LocalDate day, Set<Aftercare> advice) {

    public AftercareGiven {
        advice = Set.copyOf(advice);
    }
}
