package org.knotwise.clients;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.PersonName;

/**
 * A client in a list; equal by id.
 *
 * @param therapist the primary therapist's name; null if there is none
 */
public record ClientRow(
        ClientId id,
        int number,
        String legalFirstName,
        String legalLastName,
        @Nullable String preferredName,
        LocalDate birthDate,
        @Nullable String therapist) {

    /** As a query builds it. */
    public ClientRow(
            UUID id,
            int number,
            String legalFirstName,
            String legalLastName,
            @Nullable String preferredName,
            LocalDate birthDate,
            @Nullable String therapist) {
        this(new ClientId(id), number, legalFirstName, legalLastName, preferredName, birthDate, therapist);
    }

    /** The name that the client wants to be called by, with the family name. */
    public PersonName name() {
        return new PersonName(preferredName == null ? legalFirstName : preferredName, legalLastName);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ClientRow row && id.equals(row.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
