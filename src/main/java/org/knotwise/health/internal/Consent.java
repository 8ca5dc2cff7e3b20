package org.knotwise.health.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.knotwise.atlas.Muscle.SensitiveRegion;
import org.knotwise.health.ConsentDraft;
import org.knotwise.health.ConsentGiver;
import org.knotwise.health.ConsentId;
import org.knotwise.identity.AccountId;
import org.knotwise.shared.ClientId;

/** A written consent to touch in a sensitive region; it can only be withdrawn, never changed. */
@Entity
public class Consent {

    @Id
    private UUID id;

    private UUID clientId;

    @Enumerated(EnumType.STRING)
    private SensitiveRegion region;

    private int textVersion;

    @Enumerated(EnumType.STRING)
    private ConsentGiver givenBy;

    private String signature;
    private Instant givenAt;
    private UUID takenBy;
    private @Nullable Instant withdrawnAt;
    private @Nullable UUID withdrawnBy;

    /** Null until it is saved for the first time. */
    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Consent() {} // for JPA

    private Consent(ClientId client, ConsentDraft draft, AccountId takenBy, Instant at) {
        this.id = ConsentId.random().value();
        this.clientId = client.value();
        this.region = draft.region();
        this.textVersion = draft.textVersion();
        this.givenBy = draft.giver();
        this.signature = draft.signature();
        this.givenAt = at;
        this.takenBy = takenBy.value();
    }

    public static Consent given(ClientId client, ConsentDraft draft, AccountId takenBy, Instant at) {
        return new Consent(client, draft, takenBy, at);
    }

    public void withdraw(AccountId recordedBy, Instant at) {
        if (isWithdrawn()) {
            throw new IllegalStateException("A consent is withdrawn once");
        }
        withdrawnBy = recordedBy.value();
        withdrawnAt = at;
    }

    public boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    public ConsentId id() {
        return new ConsentId(id);
    }
}
