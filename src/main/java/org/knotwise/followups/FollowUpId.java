package org.knotwise.followups;

import java.util.UUID;

/** A task with a due date that care continues. */
public record FollowUpId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
