package org.knotwise.clients;

import org.jspecify.annotations.Nullable;
import org.knotwise.shared.PersonName;

/**
 * What a client is called.
 *
 * @param legalFirst required, {@link TextKind#NAME}
 * @param legalLast required, {@link TextKind#NAME}
 * @param preferred what the client wants to be called instead of the legal first name; null is the legal one
 * @param pronouns as the client says them
 */
public record ClientNames(
        String legalFirst,
        String legalLast,
        @Nullable String preferred,
        @Nullable String pronouns) {

    public ClientNames {
        TextKind.NAME.require("legalFirst", legalFirst);
        TextKind.NAME.require("legalLast", legalLast);
        TextKind.NAME.check("preferred", preferred);
        TextKind.LINE.check("pronouns", pronouns);
    }

    public static ClientNames legal(String first, String last) {
        return new ClientNames(first, last, null, null);
    }

    /** The name that the client wants to be called by, with the family name. */
    public PersonName called() {
        return new PersonName(preferred == null ? legalFirst : preferred, legalLast);
    }

    /** The legal name, as it stands on what is signed. */
    public PersonName legal() {
        return new PersonName(legalFirst, legalLast);
    }
}
