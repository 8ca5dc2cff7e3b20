package org.knotwise.plans;

import java.util.UUID;

/** One agreed treatment of a plan, such as session 1 of 6. */
public record SessionId(UUID value) {

    public static SessionId random() {
        return new SessionId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
