package org.knotwise.scheduling;

import java.util.UUID;

/** Which change of the calendar it was. */
public record ChangeId(UUID value) {

    public static ChangeId random() {
        return new ChangeId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
