package org.knotwise.identity.internal;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.util.UUID;
import org.knotwise.identity.AccountId;
import org.knotwise.shared.ClientId;

/** That an account opens a client's record in the portal; a guardian's account may open several, one at a time. */
@Entity
public class RecordLink {

    @EmbeddedId
    private Key key;

    private boolean guardian;

    /** Which account opens which record. */
    @Embeddable
    public record Key(UUID accountId, UUID clientId) {}

    @SuppressWarnings("NullAway.Init")
    protected RecordLink() {} // for JPA

    public RecordLink(AccountId account, ClientId client, boolean guardian) {
        this.key = new Key(account.value(), client.value());
        this.guardian = guardian;
    }

    public AccountId account() {
        return new AccountId(key.accountId());
    }

    public ClientId client() {
        return new ClientId(key.clientId());
    }

    /** Whether the account is that of the client's guardian, and not the client's own. */
    public boolean isGuardians() {
        return guardian;
    }
}
