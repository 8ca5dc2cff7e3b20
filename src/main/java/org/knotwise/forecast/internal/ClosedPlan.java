package org.knotwise.forecast.internal;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.knotwise.knots.KnotId;

/**
 * A plan that was accepted and has ended.
 *
 * @param planned how many sessions were agreed
 * @param targets the knots that it aimed at
 */
record ClosedPlan(UUID id, Instant acceptedAt, Instant endedAt, int planned, Set<KnotId> targets) {

    ClosedPlan {
        targets = Set.copyOf(targets);
    }
}
