package org.knotwise.identity;

import org.knotwise.shared.ClientId;

/** Who treats whom, and whose record is archived; answered by the module that keeps the clients. */
public interface CareTeams {

    /** How the account stands to the client; {@link Standing#STRANGER} to one who is not on record. */
    Standing standing(AccountId account, ClientId client);
}
