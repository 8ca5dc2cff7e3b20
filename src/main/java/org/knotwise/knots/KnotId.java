package org.knotwise.knots;

import java.util.UUID;

/** A knot: one trigger point of one client. */
public record KnotId(UUID value) {

    public static KnotId random() {
        return new KnotId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
