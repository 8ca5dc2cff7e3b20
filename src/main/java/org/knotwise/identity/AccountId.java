package org.knotwise.identity;

import java.util.UUID;

/** Somebody who can sign in; of a therapist it is also what calendars and care teams name. */
public record AccountId(UUID value) {

    public static AccountId random() {
        return new AccountId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
