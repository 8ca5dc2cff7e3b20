package org.knotwise.plans.internal;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.knotwise.identity.AccountId;
import org.knotwise.plans.PlanChanges;
import org.knotwise.plans.PlanDetails;
import org.knotwise.plans.PlanDraft;
import org.knotwise.plans.PlanEnding;
import org.knotwise.plans.PlanId;
import org.knotwise.plans.PlanRevision;
import org.knotwise.plans.PlanSignature;
import org.knotwise.plans.PlanStatus;
import org.knotwise.plans.PlanSummary;
import org.knotwise.plans.SessionId;
import org.knotwise.plans.SessionRow;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.NoSuchRecord;

/** A treatment plan, its revisions and sessions, and which step may follow which. */
@Entity
public class Plan {

    @Id
    private UUID id;

    private UUID clientId;
    private String title;

    @Enumerated(EnumType.STRING)
    private PlanStatus status;

    private UUID createdBy;
    private Instant createdAt;
    private @Nullable Instant proposedAt;
    private @Nullable Instant acceptedAt;
    private @Nullable Instant startedAt;
    private @Nullable Instant endedAt;
    private @Nullable String endingReason;
    private String watchFor = "";
    private String prevention = "";

    @Version
    private long version;

    @ElementCollection
    @CollectionTable(name = "plan_target", joinColumns = @JoinColumn(name = "plan_id"))
    @Column(name = "knot_id")
    private Set<UUID> targets = new HashSet<>();

    @OneToMany(mappedBy = "plan", cascade = CascadeType.ALL)
    @OrderBy("number")
    private List<Revision> revisions = new ArrayList<>();

    @OneToMany(mappedBy = "plan", cascade = CascadeType.ALL)
    @OrderBy("number")
    private List<Session> sessions = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Plan() {} // for JPA

    @SuppressWarnings("NullAway.Init") // hold() sets the title
    private Plan(ClientId client, AccountId createdBy, Instant createdAt) {
        this.id = UUID.randomUUID();
        this.clientId = client.value();
        this.status = PlanStatus.DRAFT;
        this.createdBy = createdBy.value();
        this.createdAt = createdAt;
    }

    public static Plan draftFor(ClientId client, PlanDraft draft, AccountId by, Instant at) {
        var plan = new Plan(client, by, at);
        plan.revisions.add(new Revision(plan, 1, draft, "", by, at));
        plan.hold(draft);
        return plan;
    }

    /** Rewrites a plan that the client has not seen yet. */
    public void change(PlanDraft draft, AccountId by, Instant at) {
        require(PlanStatus.DRAFT);
        latest().rewrite(draft, by, at);
        hold(draft);
    }

    public void propose(Instant at) {
        require(PlanStatus.DRAFT);
        status = PlanStatus.PROPOSED;
        proposedAt = at;
    }

    /** Takes a proposal back, to be written on. */
    public void takeBack() {
        require(PlanStatus.PROPOSED);
        status = PlanStatus.DRAFT;
        proposedAt = null;
    }

    /** The client signs, or the guardian for him or her; from here on what was agreed changes only by a revision. */
    public void accept(String signedAs, boolean asGuardian, AccountId by, Instant at) {
        require(PlanStatus.PROPOSED);
        status = PlanStatus.ACCEPTED;
        acceptedAt = at;
        latest().sign(signedAs, asGuardian, by, at);
    }

    /** Changes what was agreed; holds at once. */
    public void revise(PlanDraft draft, String why, AccountId by, Instant at) {
        if (!status.isUnderWay()) {
            throw new IllegalStateException("Only a plan that is carried out is revised; this one is " + status);
        }
        if (draft.agreed() < fixedSessions()) {
            throw new IllegalStateException("Sessions that are not open are not taken out of a plan");
        }
        revisions.add(new Revision(this, latest().number() + 1, draft, why, by, at));
        hold(draft);
    }

    /** The client signs the latest revision; those before it need no signature any more. */
    public void signRevision(String signedAs, boolean asGuardian, AccountId by, Instant at) {
        latest().sign(signedAs, asGuardian, by, at);
    }

    /** Puts a session into the calendar; the first one starts the plan. */
    public void book(SessionId session, Instant at) {
        if (status == PlanStatus.ACCEPTED) {
            status = PlanStatus.ACTIVE;
            startedAt = at;
        }
        require(PlanStatus.ACTIVE);
        session(session).book();
    }

    /** Takes a session out of the calendar again. */
    public void reopen(SessionId session) {
        session(session).reopen();
    }

    /** The client did not come. The plan goes on, even after its last one: it may be made up by a revision. */
    public void miss(SessionId session) {
        session(session).miss();
    }

    /** The client did not miss it after all: it is in the calendar again. */
    public void unmiss(SessionId session) {
        session(session).unmiss();
    }

    /** A session was held; the last one completes the plan. */
    public void complete(SessionId session, Instant at) {
        require(PlanStatus.ACTIVE);
        session(session).complete();
        if (agreed().noneMatch(Session::isLeft)) {
            status = PlanStatus.COMPLETED;
            endedAt = at;
        }
    }

    /** Ends a plan whose goals are reached; what is still open is dropped. */
    public void complete(@Nullable String reason, Instant at) {
        require(PlanStatus.ACTIVE);
        end(PlanStatus.COMPLETED, reason, at);
    }

    /** Ends the plan early; what is still open is dropped. */
    public void stop(String reason, Instant at) {
        if (status.hasEnded()) {
            throw new IllegalStateException("A plan ends once; this one is " + status);
        }
        end(PlanStatus.STOPPED, reason, at);
    }

    private void end(PlanStatus as, @Nullable String reason, Instant at) {
        agreed().forEach(Session::dropIfOpen);
        status = as;
        endingReason = reason;
        endedAt = at;
    }

    /** Writes what the client takes along. */
    public void summarise(PlanSummary summary) {
        if (!status.hasEnded()) {
            throw new IllegalStateException("Only a plan that has ended is summed up");
        }
        watchFor = summary.watchFor();
        prevention = summary.prevention();
    }

    /** How many sessions a revision must leave: those that are in the calendar, were held or missed. */
    public long fixedSessions() {
        return agreed().filter(session -> !session.isOpen()).count();
    }

    private void hold(PlanDraft draft) {
        title = draft.title();
        targets.clear();
        draft.targets().forEach(target -> targets.add(target.value()));
        agreeSessions(draft);
    }

    /**
     * As many sessions as the phases have: what is more is taken from the open ones, the last first, and what is less is
     * added at the end. They keep their order, and are counted through the phases.
     */
    private void agreeSessions(PlanDraft draft) {
        for (long surplus = agreed().count() - draft.agreed(); surplus > 0; surplus--) {
            agreed().filter(Session::isOpen)
                    .reduce((_, later) -> later)
                    .orElseThrow()
                    .remove();
        }
        for (long missing = draft.agreed() - agreed().count(); missing > 0; missing--) {
            sessions.add(new Session(this, new ClientId(clientId), highestNumber() + 1));
        }
        Iterator<Session> next = agreed().iterator();
        for (int phase = 0; phase < draft.phases().size(); phase++) {
            for (int i = 0; i < draft.phases().get(phase).sessions(); i++) {
                next.next().moveToPhase(phase);
            }
        }
    }

    /** Those that no revision took out, in order. */
    private Stream<Session> agreed() {
        return sessions.stream().filter(Session::isAgreed);
    }

    private int highestNumber() {
        return sessions.stream().mapToInt(Session::number).max().orElse(0);
    }

    private Session session(SessionId session) {
        return agreed().filter(one -> one.id().equals(session)).findFirst().orElseThrow(NoSuchRecord::new);
    }

    private Revision latest() {
        return revisions.getLast();
    }

    private void require(PlanStatus expected) {
        if (status != expected) {
            throw new IllegalStateException("Only a plan that is " + expected + " allows this; this one is " + status);
        }
    }

    public PlanId id() {
        return new PlanId(id);
    }

    public PlanStatus status() {
        return status;
    }

    /** What the latest revision says. */
    public PlanDraft content() {
        return latest().content();
    }

    /** Whether the latest revision changed what was signed, and waits to be signed. */
    public boolean waitsForSignature() {
        return acceptedAt != null && !status.hasEnded() && !latest().isSigned();
    }

    /** Every revision with what it changed, the first one first. */
    public List<PlanRevision> revisions() {
        List<PlanRevision> all = new ArrayList<>();
        for (int i = 0; i < revisions.size(); i++) {
            Revision revision = revisions.get(i);
            all.add(revision.with(
                    i == 0
                            ? List.of()
                            : PlanChanges.between(revisions.get(i - 1).content(), revision.content())));
        }
        return all;
    }

    public PlanDetails details() {
        return new PlanDetails(
                id(),
                new ClientId(clientId),
                content(),
                status,
                latest().number(),
                createdAt,
                proposedAt,
                acceptedAt,
                signed().orElse(null),
                waitsForSignature(),
                ending(),
                sessionRows());
    }

    /** They are counted as they stand, because a revision may have taken one out between two others. */
    private List<SessionRow> sessionRows() {
        List<SessionRow> rows = new ArrayList<>();
        agreed().forEach(session -> rows.add(session.row(rows.size() + 1)));
        return rows;
    }

    private Optional<PlanSignature> signed() {
        return revisions.reversed().stream()
                .flatMap(revision -> Optional.ofNullable(revision.signature()).stream())
                .findFirst();
    }

    private @Nullable PlanEnding ending() {
        return endedAt == null ? null : new PlanEnding(endedAt, endingReason, watchFor, prevention);
    }
}
