package org.knotwise.waitlist;

import java.util.UUID;

/** A time that was offered to somebody who waits. */
public record OfferId(UUID value) {

    public static OfferId random() {
        return new OfferId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
