package org.knotwise.knots;

import java.util.UUID;

/** A finding: what was felt at one knot at one visit. */
public record FindingId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
