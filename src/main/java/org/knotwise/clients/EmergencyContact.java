package org.knotwise.clients;

import org.jspecify.annotations.Nullable;

/**
 * Whom to call when something happens.
 *
 * @param name required; from a list of another system it may hold more than the name
 * @param relation to the client, such as "wife"
 */
public record EmergencyContact(
        String name, @Nullable String relation, @Nullable PhoneNumber phone) {

    public EmergencyContact {
        TextKind.NAME.require("emergency contact's name", name);
        TextKind.LINE.check("emergency contact's relation", relation);
    }
}
