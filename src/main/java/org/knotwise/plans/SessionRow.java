package org.knotwise.plans;

import org.jspecify.annotations.Nullable;

/**
 * A session of a plan; equal by id.
 *
 * @param number from 1, over all phases
 * @param phase from 0
 */
public record SessionRow(SessionId id, int number, int phase, SessionStatus status) {

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SessionRow row && id.equals(row.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
