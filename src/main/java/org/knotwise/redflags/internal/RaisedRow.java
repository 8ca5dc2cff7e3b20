package org.knotwise.redflags.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.knotwise.atlas.RedFlag;
import org.knotwise.health.AlertId;
import org.knotwise.identity.AccountId;
import org.knotwise.redflags.LiftDraft;
import org.knotwise.redflags.RaisedFlagId;
import org.knotwise.shared.ClientId;

/** That a question was answered with yes. It is settled once: lifted by a signed note, or answered otherwise. */
@Entity
@Table(name = "red_flag_raised")
public class RaisedRow {

    @Id
    private UUID id;

    private UUID clientId;
    private String flagId;
    private boolean holds;
    private @Nullable UUID alertId;
    private Instant raisedAt;
    private @Nullable Instant settledAt;
    private @Nullable UUID liftedBy;
    private @Nullable String clearedBy;
    private @Nullable LocalDate clearedOn;
    private @Nullable String liftNote;

    /** Null until it is saved for the first time. */
    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected RaisedRow() {} // for JPA

    /** @param alert that says what to mind; null for what holds */
    public RaisedRow(ClientId client, RedFlag flag, @Nullable AlertId alert, Instant at) {
        this.id = RaisedFlagId.random().value();
        this.clientId = client.value();
        this.flagId = flag.id().value();
        this.holds = flag.hold();
        this.alertId = alert == null ? null : alert.value();
        this.raisedAt = at;
    }

    /** It was answered otherwise; only what does not hold is settled by that. */
    public void settle(Instant at) {
        if (holds || settledAt != null) {
            throw new IllegalStateException("What holds is lifted by a signed note, and nothing is settled twice");
        }
        settledAt = at;
    }

    public void lift(LiftDraft note, AccountId by, Instant at) {
        if (!holds || settledAt != null) {
            throw new IllegalStateException("Only what holds is lifted, and once");
        }
        settledAt = at;
        liftedBy = by.value();
        clearedBy = note.clearedBy();
        clearedOn = note.clearedOn();
        liftNote = note.note();
    }

    public boolean holds() {
        return holds;
    }

    public Optional<AlertId> alert() {
        return Optional.ofNullable(alertId).map(AlertId::new);
    }

    public RaisedFlagId id() {
        return new RaisedFlagId(id);
    }
}
