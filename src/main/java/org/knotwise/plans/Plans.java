package org.knotwise.plans;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.knotwise.identity.Access;
import org.knotwise.identity.AccountId;
import org.knotwise.identity.Needs;
import org.knotwise.identity.PortalAccounts;
import org.knotwise.identity.Right;
import org.knotwise.knots.Knots;
import org.knotwise.plans.internal.Plan;
import org.knotwise.plans.internal.PlanRepository;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.NoSuchRecord;
import org.knotwise.shared.Outcome;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The treatment plans of the clients. */
@Service
@Transactional(readOnly = true)
public class Plans {

    private static final int SIGNATURE_LIMIT = 200;

    private final PlanRepository plans;
    private final Knots knots;
    private final PortalAccounts portal;
    private final Access access;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Plans(
            PlanRepository plans,
            Knots knots,
            PortalAccounts portal,
            Access access,
            ApplicationEventPublisher events,
            Clock clock) {
        this.plans = plans;
        this.knots = knots;
        this.portal = portal;
        this.access = access;
        this.events = events;
        this.clock = clock;
    }

    /** All plans of a client, newest first; the client does not see drafts. */
    @Needs(Right.CLINICAL_READ)
    public List<PlanDetails> of(ClientId client) {
        boolean drafts = access.may(Right.NOTE_READ, client);
        return plans.ofClient(client.value()).stream()
                .filter(plan -> drafts || plan.status() != PlanStatus.DRAFT)
                .map(Plan::details)
                .toList();
    }

    /** One plan; a draft is not there for the client. */
    @Needs(Right.CLINICAL_READ)
    public PlanDetails details(ClientId client, PlanId plan) {
        return visible(client, plan).details();
    }

    /** What the plan said from time to time, each with what it changed; the first one first. */
    @Needs(Right.CLINICAL_READ)
    public List<PlanRevision> revisions(ClientId client, PlanId plan) {
        return visible(client, plan).revisions();
    }

    /** The plan that is being carried out, or else the one that waits to be booked or signed; the newest of these. */
    @Needs(Right.CLINICAL_READ)
    public Optional<PlanDetails> current(ClientId client) {
        return PlanDetails.current(of(client));
    }

    /** Writes a plan down; the targets must be knots of this client. */
    @Transactional
    @Needs(Right.CLINICAL_WRITE)
    public PlanId draft(ClientId client, PlanDraft draft) {
        knots.named(client, draft.targets());
        return plans.save(Plan.draftFor(client, draft, me(), now())).id();
    }

    /** Rewrites a draft; refused once the client has seen it. */
    @Transactional
    @Needs(Right.CLINICAL_WRITE)
    public Outcome<PlanId> change(ClientId client, PlanId id, PlanDraft draft) {
        Plan plan = find(client, id);
        if (plan.status() != PlanStatus.DRAFT) {
            return Outcome.refused("plan.noDraftAnyMore");
        }
        knots.named(client, draft.targets());
        plan.change(draft, me(), now());
        return Outcome.done(id);
    }

    /** Shows the plan to the client. */
    @Transactional
    @Needs(Right.CLINICAL_WRITE)
    public Outcome<PlanId> propose(ClientId client, PlanId id) {
        Plan plan = find(client, id);
        if (plan.status() != PlanStatus.DRAFT) {
            return Outcome.refused("plan.noDraftAnyMore");
        }
        plan.propose(now());
        return Outcome.done(id);
    }

    /** Takes a proposal back, to be written on; refused once the client has signed. */
    @Transactional
    @Needs(Right.CLINICAL_WRITE)
    public Outcome<PlanId> takeBack(ClientId client, PlanId id) {
        Plan plan = find(client, id);
        if (plan.status() != PlanStatus.PROPOSED) {
            return Outcome.refused("plan.notProposed");
        }
        plan.takeBack();
        return Outcome.done(id);
    }

    /**
     * The client signs a plan that was proposed, or the guardian in the own name.
     *
     * @param signature the name as typed, not blank
     */
    @Transactional
    @Needs(Right.PLAN_ACCEPT)
    public Outcome<PlanId> accept(ClientId client, PlanId id, String signature) {
        String name = signature.strip();
        if (!isName(name)) {
            return Outcome.refused("plan.signatureMissing");
        }
        Plan plan = find(client, id);
        if (plan.status() != PlanStatus.PROPOSED) {
            return Outcome.refused("plan.notProposed");
        }
        plan.accept(name, portal.amGuardianOf(client), me(), now());
        events.publishEvent(new PlanAccepted(client, id));
        return Outcome.done(id);
    }

    /**
     * Changes a plan that the client has signed, as a new revision. It holds at once, so that care does not wait; the
     * client sees what changed, and is asked to sign it.
     *
     * @param why told to the client; not blank
     * @param known the number of the revision that it was written on
     * @return refused if nothing is changed, if there is another revision by now, or if fewer sessions would be left than
     *     are in the calendar, were held or missed
     */
    @Transactional
    @Needs(Right.CLINICAL_WRITE)
    public Outcome<PlanId> revise(ClientId client, PlanId id, PlanDraft draft, String why, int known) {
        Plan plan = find(client, id);
        if (!plan.status().isUnderWay()) {
            return Outcome.refused("plan.notUnderWay");
        }
        if (plan.details().revision() != known) {
            return Outcome.refused("plan.changedMeanwhile");
        }
        String reason = why.strip();
        if (reason.isEmpty() || reason.length() > PlanRevision.WHY_LIMIT) {
            return Outcome.refused("plan.whyMissing", PlanRevision.WHY_LIMIT);
        }
        if (PlanChanges.between(plan.content(), draft).isEmpty()) {
            return Outcome.refused("plan.nothingChanged");
        }
        if (draft.agreed() < plan.fixedSessions()) {
            return Outcome.refused("plan.tooFewSessions", plan.fixedSessions());
        }
        knots.named(client, draft.targets());
        plan.revise(draft, reason, me(), now());
        events.publishEvent(new PlanChanged(client, id));
        return Outcome.done(id);
    }

    /**
     * The client signs the latest change of a plan, or the guardian in the own name.
     *
     * @param signature the name as typed, not blank
     * @param revision the number of the one that was read
     * @return refused if there is a newer one, or nothing to sign
     */
    @Transactional
    @Needs(Right.PLAN_ACCEPT)
    public Outcome<PlanId> signRevision(ClientId client, PlanId id, int revision, String signature) {
        String name = signature.strip();
        if (!isName(name)) {
            return Outcome.refused("plan.signatureMissing");
        }
        Plan plan = find(client, id);
        if (!plan.waitsForSignature() || plan.details().revision() != revision) {
            return Outcome.refused("plan.notProposed");
        }
        plan.signRevision(name, portal.amGuardianOf(client), me(), now());
        return Outcome.done(id);
    }

    /** Ends a plan early; what is still open is dropped. What is booked must be cancelled before. */
    @Transactional
    @Needs(Right.CLINICAL_WRITE)
    public Outcome<PlanId> stop(ClientId client, PlanId id, String reason, PlanSummary summary) {
        Plan plan = find(client, id);
        if (plan.status().hasEnded()) {
            return Outcome.refused("plan.hasEnded");
        }
        return end(client, plan, reason, () -> plan.stop(reason.strip(), now()), summary);
    }

    /** Ends a plan whose goals are reached before its last session; what is still open is dropped. */
    @Transactional
    @Needs(Right.CLINICAL_WRITE)
    public Outcome<PlanId> complete(ClientId client, PlanId id, String reason, PlanSummary summary) {
        Plan plan = find(client, id);
        if (plan.status() != PlanStatus.ACTIVE) {
            return Outcome.refused("plan.notUnderWay");
        }
        return end(client, plan, reason, () -> plan.complete(reason.strip(), now()), summary);
    }

    private Outcome<PlanId> end(ClientId client, Plan plan, String reason, Runnable deed, PlanSummary summary) {
        if (reason.isBlank() || reason.length() > PlanRevision.WHY_LIMIT) {
            return Outcome.refused("plan.reasonMissing");
        }
        long booked = plan.details().count(SessionStatus.BOOKED);
        if (booked > 0) {
            return Outcome.refused("plan.stillBooked", booked);
        }
        deed.run();
        plan.summarise(summary);
        events.publishEvent(new PlanChanged(client, plan.id()));
        return Outcome.done(plan.id());
    }

    /** Writes, or writes anew, what the client takes along from a plan that has ended. */
    @Transactional
    @Needs(Right.CLINICAL_WRITE)
    public Outcome<PlanId> summarise(ClientId client, PlanId id, PlanSummary summary) {
        Plan plan = find(client, id);
        if (!plan.status().hasEnded()) {
            return Outcome.refused("plan.notEnded");
        }
        plan.summarise(summary);
        return Outcome.done(id);
    }

    /** The next open session of the plan that is accepted or carried out; empty if there is none to book. */
    @Needs(Right.APPOINTMENT_READ)
    public Optional<BookableSession> nextToBook(ClientId client) {
        return plans.ofClient(client.value()).stream()
                .filter(plan -> plan.status().isUnderWay())
                .findFirst()
                .map(Plan::details)
                .flatMap(plan -> plan.nextOpen().map(session -> bookable(plan, session)));
    }

    /** One session, open or not, as whoever books it may know it. */
    @Needs(Right.APPOINTMENT_READ)
    public BookableSession toBook(ClientId client, SessionId session) {
        PlanDetails plan = planOf(client, session).details();
        return plan.sessions().stream()
                .filter(row -> row.id().equals(session))
                .findFirst()
                .map(row -> bookable(plan, row))
                .orElseThrow(NoSuchRecord::new);
    }

    /** All sessions of a plan in order, as whoever books them may know them; a draft is shown to the care team only. */
    @Needs(Right.APPOINTMENT_READ)
    public PlanSeries series(ClientId client, PlanId id) {
        return seriesOf(visible(client, id).details());
    }

    /** All sessions of the plan that has this session, as whoever books them may know them. */
    @Needs(Right.APPOINTMENT_READ)
    public PlanSeries seriesWith(ClientId client, SessionId session) {
        return seriesOf(planOf(client, session).details());
    }

    /** The sessions of the plan that is accepted or carried out; empty if there is none. */
    @Needs(Right.APPOINTMENT_READ)
    public Optional<PlanSeries> seriesUnderWay(ClientId client) {
        return plans.ofClient(client.value()).stream()
                .filter(plan -> plan.status().isUnderWay())
                .findFirst()
                .map(plan -> seriesOf(plan.details()));
    }

    /** Notes that a session is in the calendar now; part of the booking's transaction. */
    @Transactional
    @Needs(Right.APPOINTMENT_BOOK)
    public Outcome<SessionId> book(ClientId client, SessionId session) {
        Plan plan = planOf(client, session);
        if (!plan.status().isUnderWay()) {
            return Outcome.refused("plan.notAccepted");
        }
        boolean open = plan.details().sessions().stream()
                .anyMatch(row -> row.id().equals(session) && row.status() == SessionStatus.OPEN);
        if (!open) {
            return Outcome.refused("plan.sessionNotOpen");
        }
        plan.book(session, now());
        return Outcome.done(session);
    }

    /** Notes that a session is out of the calendar again; part of the cancellation's transaction. */
    @Transactional
    @Needs(Right.APPOINTMENT_BOOK)
    public void reopen(ClientId client, SessionId session) {
        planOf(client, session).reopen(session);
    }

    /** Notes that the client did not miss a session after all; part of the transaction that marks the appointment. */
    @Transactional
    @Needs(Right.APPOINTMENT_BOOK)
    public void unmiss(ClientId client, SessionId session) {
        planOf(client, session).unmiss(session);
    }

    /** Notes that the client did not come to a session; part of the transaction that marks the appointment. */
    @Transactional
    @Needs(Right.APPOINTMENT_BOOK)
    public void miss(ClientId client, SessionId session) {
        planOf(client, session).miss(session);
    }

    /** Notes that a session was held; part of the signature's transaction. The last one completes the plan. */
    @Transactional
    @Needs(Right.NOTE_WRITE)
    public void complete(ClientId client, SessionId session) {
        planOf(client, session).complete(session, now());
    }

    private static PlanSeries seriesOf(PlanDetails plan) {
        return new PlanSeries(
                plan.id(),
                plan.status(),
                plan.sessions().stream()
                        .map(session -> new PlanSeries.Part(bookable(plan, session), session.status()))
                        .toList());
    }

    private static BookableSession bookable(PlanDetails plan, SessionRow session) {
        PhaseDraft phase = plan.phaseOf(session);
        return new BookableSession(session.id(), session.number(), plan.agreed(), phase.gap(), phase.minutes());
    }

    private static boolean isName(String name) {
        return !name.isEmpty() && name.length() <= SIGNATURE_LIMIT;
    }

    private Plan visible(ClientId client, PlanId id) {
        Plan plan = find(client, id);
        if (plan.status() == PlanStatus.DRAFT && !access.may(Right.NOTE_READ, client)) {
            throw new NoSuchRecord();
        }
        return plan;
    }

    private Plan planOf(ClientId client, SessionId session) {
        return plans.withSession(session.value(), client.value()).orElseThrow(NoSuchRecord::new);
    }

    private Plan find(ClientId client, PlanId plan) {
        return plans.findByIdAndClientId(plan.value(), client.value()).orElseThrow(NoSuchRecord::new);
    }

    private AccountId me() {
        return access.signedIn().account();
    }

    private Instant now() {
        return Instant.now(clock);
    }
}
