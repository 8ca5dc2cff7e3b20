package org.knotwise.clients;

import java.util.Optional;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.Refusal;

/**
 * What must be brought to an end before a client is archived, because an archived record is only read: appointments to
 * come, notes to sign. Modules add such beans.
 */
public interface ClientArchiveRule {

    /** Why the client cannot be archived yet; empty if this module has nothing against it. */
    Optional<Refusal> objectionTo(ClientId client);
}
