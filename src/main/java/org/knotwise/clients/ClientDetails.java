package org.knotwise.clients;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.knotwise.identity.AccountId;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.PersonName;

/**
 * A client's record, as its frame shows it.
 *
 * @param number what the practice knows the client by; never given twice
 * @param primaryTherapist null only while a record waits for a therapist
 * @param version to be handed back with an edit, so that a lost update is noticed
 */
public record ClientDetails(
        ClientId id,
        int number,
        ClientDraft draft,
        @Nullable AccountId primaryTherapist,
        boolean archived,
        Instant createdAt,
        long version) {

    /** The name that the client wants to be called by, with the family name. */
    public PersonName name() {
        return draft.name();
    }
}
