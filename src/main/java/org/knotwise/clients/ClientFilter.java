package org.knotwise.clients;

import org.jspecify.annotations.Nullable;
import org.knotwise.identity.AccountId;

/**
 * Which clients a list shows.
 *
 * @param typed words to be found in name, number, e-mail or telephone, in any case and without accents; may be empty
 * @param therapist only those whom this therapist treats; null for those of everybody
 */
public record ClientFilter(String typed, @Nullable AccountId therapist, Status status) {

    /** How a client stands to the practice. */
    public enum Status {
        /** In care. */
        IN_CARE,
        /** Archived: the record is kept, and only read. */
        ARCHIVED
    }

    /** All who are in care and found by these words. */
    public static ClientFilter inCare(String typed) {
        return new ClientFilter(typed, null, Status.IN_CARE);
    }
}
