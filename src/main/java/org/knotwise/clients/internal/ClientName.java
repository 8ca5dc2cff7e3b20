package org.knotwise.clients.internal;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.knotwise.shared.PersonName;

/** What a client is called, as a list of another module needs it. */
public record ClientName(
        UUID id,
        String legalFirstName,
        String legalLastName,
        @Nullable String preferredName) {

    public PersonName name() {
        return new PersonName(preferredName == null ? legalFirstName : preferredName, legalLastName);
    }
}
