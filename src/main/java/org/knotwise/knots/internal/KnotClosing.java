package org.knotwise.knots.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.knotwise.identity.AccountId;
import org.knotwise.knots.ClosingDraft;
import org.knotwise.knots.ClosingReason;
import org.knotwise.knots.KnotId;
import org.knotwise.shared.ClientId;
import org.springframework.data.domain.Persistable;

/** That an episode was closed without a release. It is written once and never changed. */
@Entity
public class KnotClosing implements Persistable<UUID> {

    @Id
    private UUID id;

    private UUID knotId;
    private UUID clientId;
    private LocalDate closedOn;
    private Instant closedAt;
    private UUID closedBy;

    @Enumerated(EnumType.STRING)
    private ClosingReason reason;

    private String note;

    @SuppressWarnings("NullAway.Init")
    protected KnotClosing() {} // for JPA

    public KnotClosing(KnotId knot, ClientId client, ClosingDraft draft, AccountId by, LocalDate today, Instant at) {
        this.id = UUID.randomUUID();
        this.knotId = knot.value();
        this.clientId = client.value();
        this.closedOn = today;
        this.closedAt = at;
        this.closedBy = by.value();
        this.reason = draft.reason();
        this.note = draft.note();
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return true;
    }
}
