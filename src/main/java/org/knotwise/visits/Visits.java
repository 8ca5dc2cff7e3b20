package org.knotwise.visits;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.knotwise.health.AlertId;
import org.knotwise.health.AlertRow;
import org.knotwise.health.Alerts;
import org.knotwise.identity.Access;
import org.knotwise.identity.AccountId;
import org.knotwise.identity.Needs;
import org.knotwise.identity.Right;
import org.knotwise.knots.FindingDraft;
import org.knotwise.knots.KnotId;
import org.knotwise.knots.KnotPlace;
import org.knotwise.knots.Knots;
import org.knotwise.plans.PlanGoals;
import org.knotwise.plans.Plans;
import org.knotwise.practice.Practice;
import org.knotwise.redflags.RedFlags;
import org.knotwise.scheduling.AppointmentId;
import org.knotwise.scheduling.AppointmentRow;
import org.knotwise.scheduling.AppointmentStatus;
import org.knotwise.scheduling.Appointments;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.NoSuchRecord;
import org.knotwise.shared.Outcome;
import org.knotwise.shared.Refusal;
import org.knotwise.shared.VisitId;
import org.knotwise.visits.internal.OwnDrafts;
import org.knotwise.visits.internal.PressureWatch;
import org.knotwise.visits.internal.TreatmentRules;
import org.knotwise.visits.internal.Visit;
import org.knotwise.visits.internal.VisitRepository;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The visits of the clients. A note is written and signed by the therapist whose visit it is, and by nobody else. */
@Service
@Transactional(readOnly = true)
public class Visits {

    /** Stands in a list of clients that would be empty, which not every database takes. */
    private static final UUID NOBODY = new UUID(0, 0);

    private final VisitRepository visits;
    private final OwnDrafts drafts;
    private final TreatmentRules rules;
    private final PressureWatch pressure;
    private final Knots knots;
    private final Plans plans;
    private final PlanGoals goals;
    private final Appointments appointments;
    private final Alerts alerts;
    private final RedFlags redFlags;
    private final Access access;
    private final Practice practice;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Visits(
            VisitRepository visits,
            OwnDrafts drafts,
            TreatmentRules rules,
            PressureWatch pressure,
            Knots knots,
            Plans plans,
            PlanGoals goals,
            Appointments appointments,
            Alerts alerts,
            RedFlags redFlags,
            Access access,
            Practice practice,
            ApplicationEventPublisher events,
            Clock clock) {
        this.visits = visits;
        this.drafts = drafts;
        this.rules = rules;
        this.pressure = pressure;
        this.knots = knots;
        this.plans = plans;
        this.goals = goals;
        this.appointments = appointments;
        this.alerts = alerts;
        this.redFlags = redFlags;
        this.access = access;
        this.practice = practice;
        this.events = events;
        this.clock = clock;
    }

    /** All visits of a client, newest first. */
    @Needs(Right.NOTE_READ)
    public List<VisitRow> of(ClientId client) {
        return visits.rows(client.value());
    }

    /** How many visits of a client there are, drafts included. */
    @Needs(Right.NOTE_READ)
    public long count(ClientId client) {
        return visits.countByClientId(client.value());
    }

    @Needs(Right.NOTE_READ)
    public VisitDetails details(ClientId client, VisitId visit) {
        return find(client, visit).details(knots.chartedIn(client, visit));
    }

    /** The last visit that was signed before this one; empty if this is the first. */
    @Needs(Right.NOTE_READ)
    public Optional<VisitDetails> before(ClientId client, VisitId visit) {
        LocalDate day = find(client, visit).day();
        return visits.signedBefore(client.value(), visit.value(), day, Limit.of(1)).stream()
                .map(last -> last.details(knots.chartedIn(client, last.id())))
                .findFirst();
    }

    /** What the client was told at the last visit that was signed; empty if that was nothing. */
    @Needs(Right.CLINICAL_READ)
    public Optional<AftercareGiven> aftercare(ClientId client) {
        return visits.signedBefore(client.value(), NOBODY, practice.today(), Limit.of(1)).stream()
                .filter(last -> !last.note().aftercare().isEmpty())
                .map(last -> new AftercareGiven(last.day(), last.note().aftercare()))
                .findFirst();
    }

    /** The visit of today that the one who asks is charting; empty if there is none, or it is signed. */
    @Needs(Right.NOTE_WRITE)
    public Optional<VisitId> chartingToday(ClientId client) {
        return visits.findFirstByClientIdAndTherapistIdAndVisitOnAndStatusOrderByStartedAtDesc(
                        client.value(), me().value(), practice.today(), VisitStatus.DRAFT)
                .map(Visit::id);
    }

    /** The notes that the one who asks has still to sign. */
    @Needs(Right.NOTE_WRITE)
    public List<VisitRow> mineToSign() {
        return visits.unsigned(me().value());
    }

    /**
     * For the page of a day, in one statement: the two latest signed visits of each of these clients, newest first, and
     * all notes that the one who asks has still to sign, the oldest first. Clients of other care teams are left out.
     */
    @Needs(Right.NOTE_WRITE)
    public List<VisitGlance> glances(Set<ClientId> clients) {
        Set<UUID> ids = clients.stream().map(ClientId::value).collect(Collectors.toSet());
        return visits.glances(me().value(), ids.isEmpty() ? Set.of(NOBODY) : ids);
    }

    /**
     * Opens the visit of an appointment: the one that was begun before, or a new draft. A new one begins only when its
     * therapist has read every alert of the client.
     *
     * @param read the alerts that the therapist has just read; kept when the visit may begin
     * @return refused for an appointment of another therapist, for one that was cancelled, and before its day
     */
    @Transactional
    @Needs(Right.NOTE_WRITE)
    public Opening open(ClientId client, AppointmentId id, Set<AlertId> read) {
        Optional<Visit> known = visits.findByAppointmentIdAndClientId(id.value(), client.value());
        if (known.isPresent()) {
            return new Opening.Opened(known.get().id());
        }
        AppointmentRow appointment = appointments.find(client, id);
        if (!appointment.therapist().equals(me())) {
            return refused("visit.notYours", appointment.therapistName());
        }
        if (appointment.status() != AppointmentStatus.BOOKED) {
            return refused("visit.appointmentIsOver");
        }
        LocalDate day = practice.local(appointment.start()).toLocalDate();
        if (day.isAfter(practice.today())) {
            return refused("visit.notYet");
        }
        alerts.acknowledge(client, read);
        List<AlertRow> unread = alerts.unread(client);
        return unread.isEmpty() ? begin(client, appointment, day) : new Opening.AlertsFirst(unread);
    }

    /**
     * Begins the visit of a client who just came in, without an appointment, or goes on with the one of today. A new one
     * begins only when its therapist has read every alert of the client.
     *
     * @param read as in {@link #open}
     */
    @Transactional
    @Needs(Right.NOTE_WRITE)
    public Opening walkIn(ClientId client, Set<AlertId> read) {
        Optional<VisitId> known = chartingToday(client);
        if (known.isPresent()) {
            return new Opening.Opened(known.get());
        }
        alerts.acknowledge(client, read);
        List<AlertRow> unread = alerts.unread(client);
        if (!unread.isEmpty()) {
            return new Opening.AlertsFirst(unread);
        }
        return begin(Visit.begin(client, me(), null, null, practice.today(), now()), client);
    }

    private Opening begin(ClientId client, AppointmentRow appointment, LocalDate day) {
        Visit visit = Visit.begin(client, me(), appointment.id(), appointment.session(), day, now());
        return begin(visit, client);
    }

    private Opening begin(Visit visit, ClientId client) {
        VisitId id = visits.save(visit).id();
        events.publishEvent(new VisitBegun(client, id));
        return new Opening.Opened(id);
    }

    private static Opening refused(String key, Object... arguments) {
        return new Opening.Refused(Refusal.of(key, arguments));
    }

    /**
     * Keeps what a window wrote into the note. A part that somebody else changed since the window read it is not taken;
     * the others are.
     *
     * @param read the note as the window had last read it
     * @param written the note as it stands in the window
     * @return refused once it is signed and for another therapist's visit
     */
    @Transactional
    @Needs(Right.NOTE_WRITE)
    public Outcome<WrittenNote> write(ClientId client, VisitId id, NoteDraft read, NoteDraft written) {
        return drafts.change(client, id, visit -> {
            NoteMerge merge = NoteMerge.of(read, written, visit.note());
            visit.write(merge.note(), now());
            return Outcome.done(new WrittenNote(now(), merge.note(), merge.lost()));
        });
    }

    /** Keeps how far a movement goes; an empty reading takes it out. */
    @Transactional
    @Needs(Right.NOTE_WRITE)
    public Outcome<Instant> measure(ClientId client, VisitId id, MovementReading reading) {
        return drafts.change(client, id, visit -> {
            visit.measure(reading, now());
            return Outcome.done(now());
        });
    }

    /**
     * Keeps what was found at a knot that is known. If somebody else changed it since the window read it, it is not
     * taken.
     *
     * @param read the finding as the window had last read it; null if there was none
     * @return refused for what may not be done there, and where a reason is missing
     */
    @Transactional
    @Needs(Right.NOTE_WRITE)
    public Outcome<ChartedKnot> chart(
            ClientId client, VisitId id, KnotId knot, @Nullable FindingDraft read, FindingDraft finding) {
        return drafts.change(client, id, visit -> {
            FindingDraft known = knots.charted(client, id, knot).orElse(null);
            if (known != null && !known.equals(read)) {
                return Outcome.done(new ChartedKnot(now(), known, !known.equals(finding)));
            }
            Optional<Refusal> refusal = rules.refusalOf(client, knots.placeOf(client, knot), finding, known);
            if (refusal.isPresent()) {
                return Outcome.refused(refusal.get());
            }
            return switch (knots.chart(client, id, visit.day(), knot, finding)) {
                case Outcome.Refused<KnotId>(var why) -> Outcome.refused(why);
                case Outcome.Done<KnotId> _ -> {
                    visit.touch(now());
                    yield Outcome.done(new ChartedKnot(now(), finding, false));
                }
            };
        });
    }

    /** Keeps what was found at a place where a knot was found today; refused as above. */
    @Transactional
    @Needs(Right.NOTE_WRITE)
    public Outcome<KnotId> chart(ClientId client, VisitId id, KnotPlace place, FindingDraft finding) {
        return drafts.change(client, id, visit -> {
            Optional<Refusal> refusal = rules.refusalOf(client, place, finding, null);
            if (refusal.isPresent()) {
                return Outcome.refused(refusal.get());
            }
            visit.touch(now());
            return knots.chart(client, id, visit.day(), place, finding);
        });
    }

    /**
     * Signs the note and locks it. In the same transaction its findings come into force, the session is done, the
     * appointment is over, and whoever listens to {@link VisitSigned} does the rest.
     *
     * @return refused while a red flag holds: what was done is signed once it is lifted, and without a treatment the visit
     *     is signed as {@link #signNotTreated not treated}
     */
    @Transactional
    @Needs(Right.NOTE_WRITE)
    public Outcome<VisitId> sign(ClientId client, VisitId id) {
        return drafts.change(client, id, visit -> {
            Optional<Refusal> held = redFlags.objectionToTreatment(client);
            if (held.isPresent()) {
                return Outcome.refused(held.get());
            }
            visit.sign(me(), now());
            knots.putInForce(client, id);
            pressure.follow(client, visit);
            Optional.ofNullable(visit.note().painBefore())
                    .ifPresent(worst -> goals.takeOver(client, visit.day(), worst.value()));
            holdAppointment(client, visit);
            events.publishEvent(new VisitSigned(client, id, me(), visit.day(), visit.session()));
            return Outcome.done(id);
        });
    }

    /**
     * Signs and locks the note of a visit in which the client was not treated; a red flag that holds does not keep one from
     * it. What was found comes into force. The appointment is over, and the session that it carried is open again, to be
     * booked anew: nothing was held that counts as one.
     *
     * @param why in the therapist's words; not blank, at most {@link NoteDraft#NOT_TREATED_LIMIT}
     * @return refused while a treatment is charted in it: a draft is not thinned out behind anybody's back
     */
    @Transactional
    @Needs(Right.NOTE_WRITE)
    public Outcome<VisitId> signNotTreated(ClientId client, VisitId id, String why) {
        return drafts.change(client, id, visit -> {
            if (why.isBlank() || why.length() > NoteDraft.NOT_TREATED_LIMIT) {
                return Outcome.refused("visit.notTreated.whyMissing", NoteDraft.NOT_TREATED_LIMIT);
            }
            boolean treated = knots.chartedIn(client, id).stream()
                    .anyMatch(finding -> !finding.draft().treatments().isEmpty());
            if (treated) {
                return Outcome.refused("visit.notTreated.techniques");
            }
            giveBackSession(client, visit);
            visit.signNotTreated(why.strip(), me(), now());
            knots.putInForce(client, id);
            events.publishEvent(new VisitSigned(client, id, me(), visit.day(), null));
            return Outcome.done(id);
        });
    }

    private void giveBackSession(ClientId client, Visit visit) {
        AppointmentId appointment = visit.appointment();
        if (appointment == null || appointments.find(client, appointment).status() != AppointmentStatus.BOOKED) {
            return;
        }
        appointments.endUntreated(client, appointment);
        Optional.ofNullable(visit.session()).ifPresent(session -> plans.reopen(client, session));
    }

    /**
     * The appointment took place, and with it the plan's session. One that was called off while its visit was charted
     * stays as it is: its time may be somebody else's by now, and the note must not be lost over it.
     */
    private void holdAppointment(ClientId client, Visit visit) {
        AppointmentId appointment = visit.appointment();
        if (appointment == null || appointments.find(client, appointment).status() != AppointmentStatus.BOOKED) {
            return;
        }
        appointments.complete(client, appointment);
        Optional.ofNullable(visit.session()).ifPresent(session -> plans.complete(client, session));
    }

    private Visit find(ClientId client, VisitId visit) {
        return visits.findByIdAndClientId(visit.value(), client.value()).orElseThrow(NoSuchRecord::new);
    }

    private AccountId me() {
        return access.signedIn().account();
    }

    private Instant now() {
        return Instant.now(clock);
    }
}
