package org.knotwise.clients;

import org.jspecify.annotations.Nullable;
import org.knotwise.shared.PersonName;

/**
 * Who signs for a client under age, and has the account that opens the client's record.
 *
 * @param name required
 * @param relation to the client, such as "mother"; required
 * @param phone this or the e-mail is required
 */
public record Guardian(
        String name,
        String relation,
        @Nullable PhoneNumber phone,
        @Nullable EmailAddress email) {

    public Guardian {
        TextKind.NAME.require("guardian's name", name);
        TextKind.LINE.require("guardian's relation", relation);
        if (phone == null && email == null) {
            throw new IllegalArgumentException("A guardian can be reached");
        }
    }

    /** The name as screens show it. */
    public PersonName called() {
        return new PersonName(name, "");
    }
}
