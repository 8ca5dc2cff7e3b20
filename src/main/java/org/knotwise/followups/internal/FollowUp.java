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
import org.knotwise.identity.AccountId;
import org.knotwise.plans.Gap;
import org.knotwise.plans.SessionId;
import org.knotwise.redflags.RedFlagRaised;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.VisitId;
import org.knotwise.visits.VisitSigned;

/** A task with a due date that care continues. */
@Entity
public class FollowUp {

    private static final int REVIEW_WITHIN_DAYS = 3;

    @Id
    private UUID id;

    private UUID clientId;

    /** Null for the managers, whoever they are. */
    private @Nullable UUID ownerId;

    @Enumerated(EnumType.STRING)
    private FollowUpKind kind;

    private @Nullable UUID sessionId;
    private @Nullable UUID visitId;

    /** What else than a visit it comes from. */
    private @Nullable UUID causeId;

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

    private FollowUp(FollowUpKind kind, ClientId client, @Nullable AccountId owner, LocalDate day, Instant at) {
        this.id = UUID.randomUUID();
        this.clientId = client.value();
        this.ownerId = owner == null ? null : owner.value();
        this.kind = kind;
        this.dueOn = day;
        this.earliest = day;
        this.latest = day;
        this.createdAt = at;
    }

    /** Asks to book the session that comes after a visit, in the days that the plan leaves between both. */
    public static FollowUp bookNext(VisitSigned cause, SessionId next, Gap gap, Instant at) {
        LocalDate due = cause.day().plusDays(gap.ideal());
        var followUp = new FollowUp(FollowUpKind.NEXT_APPOINTMENT, cause.client(), cause.therapist(), due, at);
        followUp.earliest = cause.day().plusDays(gap.min());
        followUp.latest = cause.day().plusDays(gap.max());
        followUp.sessionId = next.value();
        followUp.visitId = cause.visit().value();
        return followUp;
    }

    /**
     * Asks at once to speak with a client who answered with yes.
     *
     * @param owner null for the managers
     */
    public static FollowUp ofRedFlag(RedFlagRaised cause, @Nullable AccountId owner, LocalDate today, Instant at) {
        var followUp = new FollowUp(FollowUpKind.RED_FLAG, cause.client(), owner, today, at);
        followUp.causeId = cause.raised().value();
        return followUp;
    }

    /**
     * Asks to review the plan within some days.
     *
     * @param foundBy the visit that found the plan off course
     */
    public static FollowUp reviewPlan(VisitSigned cause, VisitId foundBy, Instant at) {
        LocalDate due = cause.day().plusDays(REVIEW_WITHIN_DAYS);
        var followUp = new FollowUp(FollowUpKind.REVIEW_PLAN, cause.client(), cause.therapist(), due, at);
        followUp.visitId = foundBy.value();
        return followUp;
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

    public FollowUpKind kind() {
        return kind;
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
