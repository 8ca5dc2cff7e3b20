package org.knotwise.identity.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.knotwise.identity.AccountId;
import org.knotwise.shared.ClientId;

/** Which record a client's account opens. */
@Entity
@Table(name = "account_record")
public class RecordLink {

    @Id
    private UUID accountId;

    private UUID clientId;

    @SuppressWarnings("NullAway.Init")
    protected RecordLink() {} // for JPA

    public RecordLink(AccountId account, ClientId client) {
        this.accountId = account.value();
        this.clientId = client.value();
    }

    public AccountId account() {
        return new AccountId(accountId);
    }

    public ClientId client() {
        return new ClientId(clientId);
    }
}
