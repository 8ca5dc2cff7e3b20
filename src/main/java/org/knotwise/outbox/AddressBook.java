package org.knotwise.outbox;

import java.util.Locale;
import org.knotwise.shared.ClientId;

/** Knows how clients can be told something; answered by the module that keeps them. Asked by nobody but the outbox. */
public interface AddressBook {

    /** The client, or the guardian of one under age; with no address at all if care has ended. */
    Reachable of(ClientId client);

    /** The language in which somebody reads: the one place that decides in which a notice is written. */
    Locale languageOf(Recipient recipient);
}
