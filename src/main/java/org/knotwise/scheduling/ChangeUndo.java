package org.knotwise.scheduling;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.knotwise.identity.Access;
import org.knotwise.identity.Right;
import org.knotwise.plans.Plans;
import org.knotwise.plans.SessionId;
import org.knotwise.scheduling.internal.Appointment;
import org.knotwise.scheduling.internal.AppointmentRepository;
import org.knotwise.scheduling.internal.AppointmentTicks;
import org.knotwise.scheduling.internal.CalendarHistory;
import org.knotwise.scheduling.internal.Happened;
import org.knotwise.scheduling.internal.HappenedKind;
import org.knotwise.scheduling.internal.MadeChange;
import org.knotwise.scheduling.internal.Place;
import org.knotwise.scheduling.internal.Resource;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.NoSuchRecord;
import org.knotwise.shared.Outcome;
import org.knotwise.shared.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionStatus;

/** Takes a change of the calendar back, whole or not at all. */
@Component
class ChangeUndo {

    private final CalendarHistory history;
    private final AppointmentRepository appointments;
    private final EntityManager entities;
    private final AppointmentTicks ticks;
    private final LockedChanges changes;
    private final FreeCheck free;
    private final Calendar calendar;
    private final Plans plans;
    private final Access access;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ChangeUndo(
            CalendarHistory history,
            AppointmentRepository appointments,
            EntityManager entities,
            AppointmentTicks ticks,
            LockedChanges changes,
            FreeCheck free,
            Calendar calendar,
            Plans plans,
            Access access,
            ApplicationEventPublisher events,
            Clock clock) {
        this.history = history;
        this.appointments = appointments;
        this.entities = entities;
        this.ticks = ticks;
        this.changes = changes;
        this.free = free;
        this.calendar = calendar;
        this.plans = plans;
        this.access = access;
        this.events = events;
        this.clock = clock;
    }

    Outcome<ChangeId> undo(ChangeId id) {
        MadeChange made = own(id);
        try {
            return changes.run(resources(made), transaction -> takeBack(id, own(id), transaction));
        } catch (Contended e) {
            return Outcome.refused("appointment.changedMeanwhile");
        }
    }

    /** Of one's own changes only; and whoever lost the right over a client since knows nothing of it any more. */
    private MadeChange own(ChangeId id) {
        return history.find(id)
                .filter(made -> made.by().equals(access.signedIn().account()))
                .filter(made -> made.all().stream()
                        .map(one -> new ClientId(one.client()))
                        .distinct()
                        .allMatch(client -> access.may(Right.APPOINTMENT_BOOK, client)))
                .orElseThrow(NoSuchRecord::new);
    }

    private static SortedSet<Resource> resources(MadeChange made) {
        SortedSet<Resource> all = new TreeSet<>();
        for (Happened one : made.all()) {
            all.add(new Resource(Resource.Kind.CLIENT, one.client()));
            Stream.of(Optional.ofNullable(one.before()), Optional.ofNullable(one.after()))
                    .flatMap(Optional::stream)
                    .forEach(place -> {
                        all.add(new Resource(Resource.Kind.THERAPIST, place.therapist()));
                        all.add(new Resource(Resource.Kind.ROOM, place.room()));
                    });
        }
        return all;
    }

    private Outcome<ChangeId> takeBack(ChangeId id, MadeChange made, TransactionStatus transaction) {
        Map<UUID, Appointment> known =
                appointments
                        .findByIdIn(
                                made.all().stream().map(Happened::appointment).toList())
                        .stream()
                        .collect(Collectors.toMap(one -> one.id().value(), Function.identity()));
        Optional<Refusal> refusal = objection(made, known)
                .or(() -> free.canGoBack(takings(made, known), known.keySet())
                        ? Optional.empty()
                        : Optional.of(Refusal.of("change.undo.notFree")))
                .or(() -> changeSessions(made, known));
        if (refusal.isPresent()) {
            transaction.setRollbackOnly();
            return Outcome.refused(refusal.get());
        }
        return Outcome.done(write(id, made, known));
    }

    private Optional<Refusal> objection(MadeChange made, Map<UUID, Appointment> known) {
        if (made.undone() || made.undoing()) {
            return Optional.of(Refusal.of("change.undo.done"));
        }
        if (Instant.now(clock).isAfter(made.at().plus(CalendarChanges.UNDO_WITHIN))) {
            return Optional.of(Refusal.of("change.undo.tooLate", CalendarChanges.UNDO_WITHIN.toMinutes()));
        }
        boolean asLeft = !made.touched()
                && made.all().stream()
                        .allMatch(one -> isAsLeft(one, Objects.requireNonNull(known.get(one.appointment()))));
        return asLeft ? Optional.empty() : Optional.of(Refusal.of("change.undo.touched"));
    }

    private boolean isAsLeft(Happened one, Appointment now) {
        if (one.kind() == HappenedKind.CANCELLED) {
            return now.isCalledOff(one.reason()) && (one.reason() == CancelReason.NO_SHOW || isToCome(now.startsAt()));
        }
        Place before = one.before();
        return now.isBooked() && isToCome(now.startsAt()) && (before == null || isToCome(before.startsAt()));
    }

    private boolean isToCome(Instant start) {
        return Instant.now(clock).isBefore(start);
    }

    /** The places to which appointments go back. */
    private List<Taking> takings(MadeChange made, Map<UUID, Appointment> known) {
        List<Taking> takings = new ArrayList<>();
        for (Happened one : made.all()) {
            Place before = one.before();
            if (before != null) {
                Appointment appointment = Objects.requireNonNull(known.get(one.appointment()));
                var step = new CalendarStep.Move(new ClientId(one.client()), appointment.id(), before.time());
                Wanted wanted = calendar.wanted(
                        before.treatment(), appointment.service().orElse(null));
                takings.add(new Taking(step, one.appointment(), wanted, before.time(), null));
            }
        }
        return takings;
    }

    /** Those of bookings first: one that was cancelled in the same change may have carried the session before. */
    private Optional<Refusal> changeSessions(MadeChange made, Map<UUID, Appointment> known) {
        for (Happened one : made.all()) {
            if (one.kind() == HappenedKind.BOOKED) {
                sessionOf(one, known).ifPresent(session -> plans.reopen(new ClientId(one.client()), session));
            }
        }
        for (Happened one : made.all()) {
            Optional<SessionId> session = sessionOf(one, known);
            if (one.kind() != HappenedKind.CANCELLED || session.isEmpty()) {
                continue;
            }
            var client = new ClientId(one.client());
            if (one.reason() == CancelReason.NO_SHOW) {
                plans.unmiss(client, session.get());
            } else if (plans.book(client, session.get()) instanceof Outcome.Refused<SessionId>(Refusal refusal)) {
                return Optional.of(refusal);
            }
        }
        return Optional.empty();
    }

    private static Optional<SessionId> sessionOf(Happened one, Map<UUID, Appointment> known) {
        return Objects.requireNonNull(known.get(one.appointment())).session();
    }

    private ChangeId write(ChangeId undone, MadeChange made, Map<UUID, Appointment> known) {
        Instant now = Instant.now(clock);
        List<Happened> happened = new ArrayList<>();
        List<Object> said = new ArrayList<>();
        for (Happened one : made.all()) {
            Appointment appointment = Objects.requireNonNull(known.get(one.appointment()));
            if (one.kind() == HappenedKind.BOOKED) {
                happened.add(Happened.withdrawn(appointment));
                appointment.cancel(CancelReason.UNDONE, access.signedIn().account(), now);
                said.add(new AppointmentCancelled(
                        new ClientId(one.client()),
                        appointment.id(),
                        appointment.session().orElse(null)));
            }
        }
        entities.flush();
        ticks.giveBack(known.values());
        List<Appointment> back = new ArrayList<>();
        for (Happened one : made.all()) {
            Place before = one.before();
            if (before != null) {
                Appointment appointment = Objects.requireNonNull(known.get(one.appointment()));
                back.add(appointment);
                goBack(one, appointment, before, happened, said);
            }
        }
        entities.flush();
        ticks.take(back);
        ChangeId id = ChangeId.random();
        history.write(id, access.signedIn().account(), now, undone, happened);
        said.forEach(events::publishEvent);
        return id;
    }

    private static void goBack(
            Happened one, Appointment appointment, Place before, List<Happened> happened, List<Object> said) {
        var client = new ClientId(one.client());
        SessionId session = appointment.session().orElse(null);
        if (one.kind() == HappenedKind.CANCELLED) {
            appointment.restore();
            happened.add(Happened.restored(appointment, one.reason()));
            said.add(new AppointmentBooked(client, appointment.id(), session));
        } else {
            Place left = appointment.place();
            appointment.moveBack(before);
            happened.add(Happened.movedBack(appointment, left));
            said.add(new AppointmentMoved(client, appointment.id(), session, left.time(), before.time()));
        }
    }
}
