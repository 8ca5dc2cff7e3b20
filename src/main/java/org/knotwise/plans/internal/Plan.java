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
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.knotwise.identity.AccountId;
import org.knotwise.knots.KnotId;
import org.knotwise.plans.PhaseDraft;
import org.knotwise.plans.PlanDetails;
import org.knotwise.plans.PlanDraft;
import org.knotwise.plans.PlanId;
import org.knotwise.plans.PlanStatus;
import org.knotwise.plans.SessionId;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.NoSuchRecord;

/** A treatment plan, its sessions, and which step may follow which. */
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
    private @Nullable UUID acceptedBy;
    private @Nullable String signature;
    private boolean signedByGuardian;
    private @Nullable Instant startedAt;
    private @Nullable Instant endedAt;
    private @Nullable String endingReason;

    @Version
    private long version;

    @ElementCollection
    @CollectionTable(name = "plan_goal", joinColumns = @JoinColumn(name = "plan_id"))
    @OrderColumn(name = "position")
    private List<GoalRow> goals = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "plan_target", joinColumns = @JoinColumn(name = "plan_id"))
    @Column(name = "knot_id")
    private Set<UUID> targets = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "plan_phase", joinColumns = @JoinColumn(name = "plan_id"))
    @OrderColumn(name = "position")
    private List<PhaseRow> phases = new ArrayList<>();

    @OneToMany(mappedBy = "plan", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("number")
    private List<Session> sessions = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Plan() {} // for JPA

    @SuppressWarnings("NullAway.Init") // take() sets the title
    private Plan(ClientId client, AccountId createdBy, Instant createdAt) {
        this.id = UUID.randomUUID();
        this.clientId = client.value();
        this.status = PlanStatus.DRAFT;
        this.createdBy = createdBy.value();
        this.createdAt = createdAt;
    }

    public static Plan draftFor(ClientId client, PlanDraft draft, AccountId by, Instant at) {
        var plan = new Plan(client, by, at);
        plan.take(draft);
        return plan;
    }

    /** Rewrites a plan that the client has not seen yet. */
    public void change(PlanDraft draft) {
        require(PlanStatus.DRAFT);
        take(draft);
    }

    public void propose(Instant at) {
        require(PlanStatus.DRAFT);
        status = PlanStatus.PROPOSED;
        proposedAt = at;
    }

    /** The client signs, or the guardian for him or her; from here on what was agreed changes only by a revision. */
    public void accept(String signedAs, boolean asGuardian, AccountId by, Instant at) {
        require(PlanStatus.PROPOSED);
        status = PlanStatus.ACCEPTED;
        signature = signedAs;
        signedByGuardian = asGuardian;
        acceptedBy = by.value();
        acceptedAt = at;
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

    /** A session was held; the last one completes the plan. */
    public void complete(SessionId session, Instant at) {
        require(PlanStatus.ACTIVE);
        session(session).complete();
        if (sessions.stream().noneMatch(Session::isLeft)) {
            status = PlanStatus.COMPLETED;
            endedAt = at;
        }
    }

    /** Ends the plan early; what is still open is dropped. */
    public void stop(String reason, Instant at) {
        if (status == PlanStatus.COMPLETED || status == PlanStatus.STOPPED) {
            throw new IllegalStateException("A plan ends once; this one is " + status);
        }
        sessions.forEach(Session::dropIfOpen);
        status = PlanStatus.STOPPED;
        endingReason = reason;
        endedAt = at;
    }

    private void take(PlanDraft draft) {
        title = draft.title();
        goals.clear();
        draft.goals().forEach(goal -> goals.add(new GoalRow(goal)));
        targets.clear();
        draft.targets().forEach(target -> targets.add(target.value()));
        phases.clear();
        draft.phases().forEach(phase -> phases.add(new PhaseRow(phase)));
        agreeSessions(draft.phases());
    }

    private void agreeSessions(List<PhaseDraft> drafts) {
        int number = 0;
        List<Session> agreed = new ArrayList<>();
        for (int phase = 0; phase < drafts.size(); phase++) {
            for (int i = 0; i < drafts.get(phase).sessions(); i++) {
                number++;
                if (number <= sessions.size()) {
                    Session kept = sessions.get(number - 1);
                    kept.moveToPhase(phase);
                    agreed.add(kept);
                } else {
                    agreed.add(new Session(this, new ClientId(clientId), number, phase));
                }
            }
        }
        sessions.clear();
        sessions.addAll(agreed);
    }

    private void require(PlanStatus expected) {
        if (status != expected) {
            throw new IllegalStateException("Only a plan that is " + expected + " allows this; this one is " + status);
        }
    }

    private Session session(SessionId session) {
        return sessions.stream()
                .filter(candidate -> candidate.id().equals(session))
                .findFirst()
                .orElseThrow(NoSuchRecord::new);
    }

    public PlanId id() {
        return new PlanId(id);
    }

    public PlanStatus status() {
        return status;
    }

    public PlanDetails details() {
        return new PlanDetails(
                id(),
                new ClientId(clientId),
                new PlanDraft(
                        title,
                        goals.stream().map(GoalRow::goal).toList(),
                        targets.stream().map(KnotId::new).collect(Collectors.toSet()),
                        phases.stream().map(PhaseRow::phase).toList()),
                status,
                createdAt,
                acceptedAt,
                signature,
                signedByGuardian,
                sessions.stream().map(Session::row).toList());
    }
}
