package org.knotwise.identity;

import org.knotwise.shared.ClientId;

/** Who treats whom; answered by the module that keeps the clients. */
public interface CareTeams {

    /** Whether the therapist is the client's primary therapist or was added to the care team. */
    boolean includes(AccountId therapist, ClientId client);
}
