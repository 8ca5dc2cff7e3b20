package org.knotwise.clients.internal;

import org.knotwise.identity.AccountId;
import org.knotwise.identity.CareTeams;
import org.knotwise.shared.ClientId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Answers who treats whom, from the care teams as they stand at this moment. */
@Component
class CareTeamRelation implements CareTeams {

    private final ClientRepository clients;

    CareTeamRelation(ClientRepository clients) {
        this.clients = clients;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean includes(AccountId therapist, ClientId client) {
        return clients.careTeamIncludes(client.value(), therapist.value());
    }
}
