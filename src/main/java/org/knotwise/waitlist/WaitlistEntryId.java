package org.knotwise.waitlist;

import java.util.UUID;

/** A client who waits for a time. */
public record WaitlistEntryId(UUID value) {

    public static WaitlistEntryId random() {
        return new WaitlistEntryId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
