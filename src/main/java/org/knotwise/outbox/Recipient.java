package org.knotwise.outbox;

import org.knotwise.shared.ClientId;

/** Whom a notice is for. */
public sealed interface Recipient {

    /** A client, or the guardian of one under age, by the channels agreed to; {@link AddressBook} knows how. */
    record OfClient(ClientId client) implements Recipient {}

    /**
     * Whoever reads this mailbox, such as somebody who is invited.
     *
     * @param address at most 254 characters
     */
    record Mailbox(String address) implements Recipient {}
}
