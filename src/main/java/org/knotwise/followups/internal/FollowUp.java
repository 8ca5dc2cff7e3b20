package org.knotwise.followups.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.knotwise.followups.Ending;
import org.knotwise.followups.FollowUpKind;
import org.knotwise.plans.Gap;
import org.knotwise.plans.SessionId;
import org.knotwise.shared.ClientId;
import org.knotwise.visits.VisitSigned;

/** A task with a due date that care continues. */
@Entity
public class FollowUp {

    @Id
    private UUID id;

    private UUID clientId;
    private UUID ownerId;

    @Enumerated(EnumType.STRING)
    private FollowUpKind kind;

    private @Nullable UUID sessionId;
    private UUID visitId;
    private LocalDate dueOn;
    private LocalDate earliest;
    private LocalDate latest;
    private Instant createdAt;
    private @Nullable Instant endedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable Ending ending;

    private @Nullable String note;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected FollowUp() {} // for JPA

    private FollowUp(FollowUpKind kind, VisitSigned cause, SessionId session, Gap gap, Instant at) {
        this.id = UUID.randomUUID();
        this.clientId = cause.client().value();
        this.ownerId = cause.therapist().value();
        this.kind = kind;
        this.sessionId = session.value();
        this.visitId = cause.visit().value();
        this.dueOn = cause.day().plusDays(gap.ideal());
        this.earliest = cause.day().plusDays(gap.min());
        this.latest = cause.day().plusDays(gap.max());
        this.createdAt = at;
    }

    /** Asks to book the session that comes after a visit, in the days that the plan leaves between both. */
    public static FollowUp bookNext(VisitSigned cause, SessionId next, Gap gap, Instant at) {
        return new FollowUp(FollowUpKind.NEXT_APPOINTMENT, cause, next, gap, at);
    }

    public void end(Ending how, @Nullable String said, Instant at) {
        if (ending == null) {
            ending = how;
            note = said;
            endedAt = at;
        }
    }

    /** Its cause is there again, for this session; what somebody saw to stays ended. */
    public void comeBackFor(SessionId session) {
        if (ending == Ending.CAUSE_GONE) {
            sessionId = session.value();
            ending = null;
            note = null;
            endedAt = null;
        }
    }

    public boolean isDueAfter(FollowUp other) {
        return dueOn.isAfter(other.dueOn);
    }

    public ClientId client() {
        return new ClientId(clientId);
    }

    public boolean isOpen() {
        return ending == null;
    }
}
