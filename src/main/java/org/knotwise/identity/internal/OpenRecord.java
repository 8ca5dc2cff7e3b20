package org.knotwise.identity.internal;

import java.util.List;
import org.knotwise.identity.AccountId;
import org.knotwise.identity.CareTeams;
import org.knotwise.identity.SignedIn;
import org.knotwise.shared.ClientId;
import org.springframework.stereotype.Component;

/** Which record an account has open, of those that it opens. */
@Component
public class OpenRecord {

    private final RecordLinkRepository links;
    private final CareTeams careTeams;

    OpenRecord(RecordLinkRepository links, CareTeams careTeams) {
        this.links = links;
        this.careTeams = careTeams;
    }

    /** Those that the account can open, always in the same order; the record of an archived client is not among them. */
    public List<ClientId> of(AccountId account) {
        return links.ofAccount(account.value()).stream()
                .map(RecordLink::client)
                .filter(client -> !careTeams.standing(account, client).archived())
                .toList();
    }

    /** Lets the sign-in of this request go on with another record; whether it may is for the caller to ask. */
    public void use(SignedIn who, ClientId client) {
        SignedInAnew.goOn(who.opening(client));
    }
}
