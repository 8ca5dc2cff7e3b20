package org.knotwise.clients.internal;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a client is called, as a list of another module needs it. */
public record ClientName(
        UUID id,
        String legalFirstName,
        String legalLastName,
        @Nullable String preferredName) {

    public String shown() {
        return (preferredName == null ? legalFirstName : preferredName) + " " + legalLastName;
    }
}
