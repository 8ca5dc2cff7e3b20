package org.knotwise.health.internal;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.knotwise.atlas.FactorId;
import org.knotwise.health.ClientFactorId;
import org.knotwise.health.FactorDraft;
import org.knotwise.health.FactorStatus;
import org.knotwise.identity.AccountId;
import org.knotwise.shared.ClientId;

/** A perpetuating factor of a client. */
@Entity
public class ClientFactor {

    @Id
    private UUID id;

    private UUID clientId;
    private String factorId;

    @Enumerated(EnumType.STRING)
    private FactorStatus status;

    private String agreed;
    private LocalDate reviewOn;
    private String note;

    /** Null until it is saved for the first time. */
    @Version
    private @Nullable Long version;

    @ElementCollection
    @CollectionTable(name = "client_factor_change", joinColumns = @JoinColumn(name = "client_factor_id"))
    @OrderColumn(name = "position")
    private List<StatusChange> history = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected ClientFactor() {} // for JPA

    @SuppressWarnings("NullAway.Init") // open() sets the rest
    private ClientFactor(ClientId client, FactorId factor) {
        this.id = ClientFactorId.random().value();
        this.clientId = client.value();
        this.factorId = factor.value();
    }

    public static ClientFactor found(ClientId client, FactorDraft draft, AccountId by, LocalDate today) {
        var factor = new ClientFactor(client, draft.factor());
        factor.open(draft, by, today);
        return factor;
    }

    /** It keeps the pain going, for the first time or again. */
    public final void open(FactorDraft draft, AccountId by, LocalDate today) {
        change(draft);
        status = FactorStatus.OPEN;
        history.add(new StatusChange(status, today, by));
    }

    public void address(AccountId by, LocalDate today) {
        if (status != FactorStatus.OPEN) {
            throw new IllegalStateException("Only an open factor can be addressed");
        }
        status = FactorStatus.ADDRESSED;
        history.add(new StatusChange(status, today, by));
    }

    public final void change(FactorDraft draft) {
        agreed = draft.agreed();
        reviewOn = draft.reviewOn();
        note = draft.note();
    }

    public FactorDraft toDraft() {
        return new FactorDraft(factor(), agreed, reviewOn, note);
    }

    public ClientFactorId id() {
        return new ClientFactorId(id);
    }

    public FactorId factor() {
        return new FactorId(factorId);
    }

    public FactorStatus status() {
        return status;
    }

    public LocalDate reviewOn() {
        return reviewOn;
    }

    public long version() {
        return version == null ? 0 : version;
    }
}
