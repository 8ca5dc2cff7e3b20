package org.knotwise.health.internal;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.knotwise.health.FactorStatus;
import org.knotwise.identity.AccountId;

/** That a factor came to stand so. */
@Embeddable
class StatusChange {

    @Enumerated(EnumType.STRING)
    private FactorStatus status;

    private LocalDate changedOn;
    private UUID changedBy;

    @SuppressWarnings("NullAway.Init")
    protected StatusChange() {} // for JPA

    StatusChange(FactorStatus status, LocalDate on, AccountId by) {
        this.status = status;
        this.changedOn = on;
        this.changedBy = by.value();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StatusChange change
                && status == change.status
                && changedOn.equals(change.changedOn)
                && changedBy.equals(change.changedBy);
    }

    @Override
    public int hashCode() {
        return Objects.hash(status, changedOn, changedBy);
    }
}
