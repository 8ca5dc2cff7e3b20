package org.knotwise.health.internal;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.knotwise.identity.AccountId;

/** That a therapist has read an alert, and when. */
@Embeddable
class Reading {

    private UUID accountId;
    private Instant readAt;

    @SuppressWarnings("NullAway.Init")
    protected Reading() {} // for JPA

    Reading(AccountId account, Instant at) {
        this.accountId = account.value();
        this.readAt = at;
    }

    boolean isBy(AccountId account) {
        return accountId.equals(account.value());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Reading reading && accountId.equals(reading.accountId) && readAt.equals(reading.readAt);
    }

    @Override
    public int hashCode() {
        return Objects.hash(accountId, readAt);
    }
}
