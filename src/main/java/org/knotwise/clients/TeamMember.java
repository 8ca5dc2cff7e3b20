package org.knotwise.clients;

import java.util.UUID;
import org.knotwise.identity.AccountId;

/**
 * A therapist of a client's care team.
 *
 * @param primary whether the client is in his or her care first of all; one of each team is
 */
public record TeamMember(AccountId id, String name, boolean primary) {

    /** As a query builds it. */
    public TeamMember(UUID id, String name, boolean primary) {
        this(new AccountId(id), name, primary);
    }
}
