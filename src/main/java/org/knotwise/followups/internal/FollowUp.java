package org.knotwise.followups.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.knotwise.followups.Ending;
import org.knotwise.followups.FollowUpKind;
import org.knotwise.identity.AccountId;
import org.knotwise.shared.ClientId;

/** A task with a due date that care continues. */
@Entity
public class FollowUp {

    @Id
    private UUID id;

    private UUID clientId;

    /** Null for the managers, whoever they are. */
    private @Nullable UUID ownerId;

    @Enumerated(EnumType.STRING)
    private FollowUpKind kind;

    private @Nullable UUID sessionId;

    /** Which cause it has, among those of its kind and client. */
    private UUID causeId;

    private LocalDate dueOn;
    private LocalDate earliest;
    private LocalDate latest;
    private @Nullable LocalDate snoozedUntil;
    private Instant createdAt;
    private @Nullable Instant endedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable Ending ending;

    private @Nullable String note;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected FollowUp() {} // for JPA

    FollowUp(FollowUpKind kind, ClientId client, Cause cause, Instant at) {
        this.id = UUID.randomUUID();
        this.clientId = client.value();
        this.ownerId = cause.owner();
        this.kind = kind;
        this.causeId = cause.key();
        this.createdAt = at;
        take(cause);
    }

    /** Its cause is there, or there again; what somebody saw to stays ended. */
    void stand(Cause cause) {
        if (ending == Ending.CAUSE_GONE) {
            ending = null;
            note = null;
            endedAt = null;
            snoozedUntil = null;
        }
        if (ending == null) {
            take(cause);
        }
    }

    private void take(Cause cause) {
        sessionId = cause.session();
        dueOn = cause.dueOn();
        earliest = cause.earliest();
        latest = cause.latest();
    }

    public void end(Ending how, @Nullable String said, Instant at) {
        if (ending == null) {
            ending = how;
            note = said;
            endedAt = at;
        }
    }

    /** Puts it off: it is not listed among what is due before that day. */
    public void snooze(LocalDate until, String said) {
        snoozedUntil = until;
        note = said;
    }

    /** Whose it is from now on; null for the managers, whoever they are. */
    public void handTo(@Nullable AccountId owner) {
        ownerId = owner == null ? null : owner.value();
    }

    public FollowUpKind kind() {
        return kind;
    }

    UUID cause() {
        return causeId;
    }

    Optional<AccountId> owner() {
        return Optional.ofNullable(ownerId).map(AccountId::new);
    }

    public boolean isOpen() {
        return ending == null;
    }
}
