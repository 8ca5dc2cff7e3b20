package org.knotwise.clients.internal;

import jakarta.persistence.Embeddable;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.knotwise.identity.AccountId;

/** A therapist of a client's care team. */
@Embeddable
public class CareTeamMember {

    private UUID therapistId;
    private boolean primaryTherapist;

    @SuppressWarnings("NullAway.Init")
    protected CareTeamMember() {} // for JPA

    public CareTeamMember(AccountId therapist, boolean primaryTherapist) {
        this.therapistId = therapist.value();
        this.primaryTherapist = primaryTherapist;
    }

    public AccountId therapist() {
        return new AccountId(therapistId);
    }

    public boolean isPrimary() {
        return primaryTherapist;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CareTeamMember member
                && therapistId.equals(member.therapistId)
                && primaryTherapist == member.primaryTherapist;
    }

    @Override
    public int hashCode() {
        return Objects.hash(therapistId, primaryTherapist);
    }
}
