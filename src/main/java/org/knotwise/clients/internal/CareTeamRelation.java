package org.knotwise.clients.internal;

import org.knotwise.identity.AccountId;
import org.knotwise.identity.CareTeams;
import org.knotwise.identity.Standing;
import org.knotwise.shared.ClientId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Answers who treats whom, from the records as they stand at this moment. */
@Component
class CareTeamRelation implements CareTeams {

    private final ClientRepository clients;

    CareTeamRelation(ClientRepository clients) {
        this.clients = clients;
    }

    @Override
    @Transactional(readOnly = true)
    public Standing standing(AccountId account, ClientId client) {
        return clients.standing(client.value(), account.value())
                .map(row -> new Standing(row.memberships() > 0, row.archivedOn() != null))
                .orElse(Standing.STRANGER);
    }
}
