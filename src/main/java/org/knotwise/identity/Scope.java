package org.knotwise.identity;

import org.knotwise.shared.ClientId;

/** Which clients a list may show to the one who asks. */
public sealed interface Scope {

    /** All of the practice. */
    record Everyone() implements Scope {}

    /** Those whose care team the therapist belongs to. */
    record CareTeamOf(AccountId therapist) implements Scope {}

    /** One's own record. */
    record OwnRecord(ClientId client) implements Scope {}

    /** Nobody. */
    record Nobody() implements Scope {}
}
