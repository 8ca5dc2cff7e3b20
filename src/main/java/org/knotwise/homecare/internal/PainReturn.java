package org.knotwise.homecare.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.knotwise.identity.AccountId;
import org.knotwise.shared.ClientId;

/** That a client says that an old pain is back. */
@Entity
public class PainReturn {

    @Id
    private UUID id;

    private UUID clientId;
    private UUID toldBy;
    private Instant toldAt;
    private LocalDate toldOn;

    /** Null until it is saved. */
    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected PainReturn() {} // for JPA

    public PainReturn(ClientId client, AccountId by, Instant at, LocalDate day) {
        this.id = UUID.randomUUID();
        this.clientId = client.value();
        this.toldBy = by.value();
        this.toldAt = at;
        this.toldOn = day;
    }
}
