package org.knotwise.identity.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.knotwise.identity.AccountId;

/** A code that lets its holder choose the password of an account, once; only the hash of the code is kept. */
@Entity
public class Invitation {

    @Id
    private UUID accountId;

    private String codeHash;
    private Instant expiresAt;

    @SuppressWarnings("NullAway.Init")
    protected Invitation() {} // for JPA

    public Invitation(AccountId account, String codeHash, Instant expiresAt) {
        this.accountId = account.value();
        this.codeHash = codeHash;
        this.expiresAt = expiresAt;
    }

    public AccountId account() {
        return new AccountId(accountId);
    }

    public boolean isOpenAt(Instant now) {
        return now.isBefore(expiresAt);
    }
}
