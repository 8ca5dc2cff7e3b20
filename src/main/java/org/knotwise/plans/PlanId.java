package org.knotwise.plans;

import java.util.UUID;

/** A treatment plan of one client. */
public record PlanId(UUID value) {

    public static PlanId random() {
        return new PlanId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
