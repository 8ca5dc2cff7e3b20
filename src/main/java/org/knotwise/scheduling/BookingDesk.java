package org.knotwise.scheduling;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.knotwise.clients.Clients;
import org.knotwise.identity.Access;
import org.knotwise.plans.Plans;
import org.knotwise.plans.SessionId;
import org.knotwise.redflags.RedFlags;
import org.knotwise.scheduling.internal.Appointment;
import org.knotwise.scheduling.internal.AppointmentListing;
import org.knotwise.scheduling.internal.AppointmentRepository;
import org.knotwise.scheduling.internal.AppointmentTicks;
import org.knotwise.scheduling.internal.Resource;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.NoSuchRecord;
import org.knotwise.shared.Outcome;
import org.knotwise.shared.RecordArchived;
import org.knotwise.shared.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionStatus;

/** Books and cancels, each in a transaction that it begins itself and, if others were faster, begins again. */
@Component
class BookingDesk {

    private final AppointmentRepository appointments;
    private final AppointmentTicks ticks;
    private final Calendar calendar;
    private final LockedChanges changes;
    private final Plans plans;
    private final RedFlags redFlags;
    private final Clients clients;
    private final Access access;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    BookingDesk(
            AppointmentRepository appointments,
            AppointmentTicks ticks,
            Calendar calendar,
            LockedChanges changes,
            Plans plans,
            RedFlags redFlags,
            Clients clients,
            Access access,
            ApplicationEventPublisher events,
            Clock clock) {
        this.appointments = appointments;
        this.ticks = ticks;
        this.calendar = calendar;
        this.changes = changes;
        this.plans = plans;
        this.redFlags = redFlags;
        this.clients = clients;
        this.access = access;
        this.events = events;
        this.clock = clock;
    }

    Booking book(ClientId client, BookingWish wish) {
        if (!calendar.knows(wish.therapist(), wish.room())) {
            throw new NoSuchRecord();
        }
        ServiceId service = wish.service();
        if (service != null && !calendar.service(service).inUse()) {
            return new Booking.Refused(
                    Refusal.of("service.retired", calendar.service(service).name()));
        }
        try {
            var resources =
                    resources(client, wish.therapist().value(), wish.room().value());
            return changes.run(resources, status -> bookIfFree(client, wish, status))
                    .orElseGet(() -> new Booking.JustTaken(calendar.nearest(client, wish)));
        } catch (Contended e) {
            return new Booking.JustTaken(calendar.nearest(client, wish));
        }
    }

    Outcome<AppointmentId> cancel(ClientId client, AppointmentId id, CancelReason reason) {
        Appointment known = find(client, id);
        try {
            // Read again under the lock: what was read before it only tells which rows to lock.
            return changes.run(
                    resources(client, known.therapist(), known.room()),
                    _ -> cancelIfBooked(client, find(client, id), reason));
        } catch (Contended e) {
            return Outcome.refused("appointment.changedMeanwhile");
        }
    }

    /** Empty if the time is not free; the loser's nearest times are looked up when the locks are released. */
    private Optional<Booking> bookIfFree(ClientId client, BookingWish wish, TransactionStatus transaction) {
        // Asked before the locks too; but an archive or a merge may have come in between.
        if (clients.details(client).archived()) {
            throw new RecordArchived();
        }
        SessionId session = wish.session();
        Optional<Refusal> held = redFlags.objectionToBooking(client, session != null);
        if (held.isPresent()) {
            return Optional.of(new Booking.Refused(held.get()));
        }
        if (session != null && plans.book(client, session) instanceof Outcome.Refused<SessionId>(Refusal refusal)) {
            transaction.setRollbackOnly();
            return Optional.of(new Booking.Refused(refusal));
        }
        if (!calendar.isFree(client, wish)) {
            transaction.setRollbackOnly();
            return Optional.empty();
        }
        Appointment booked = appointments.saveAndFlush(
                Appointment.booked(client, wish, access.signedIn().account(), now()));
        ticks.take(booked);
        events.publishEvent(new AppointmentBooked(client, booked.id(), session));
        return appointments
                .listing(booked.id().value(), client.value())
                .map(AppointmentListing::row)
                .map(Booking.Booked::new);
    }

    private Outcome<AppointmentId> cancelIfBooked(ClientId client, Appointment appointment, CancelReason reason) {
        if (!appointment.isBooked()) {
            return Outcome.refused("appointment.notBooked");
        }
        if (reason == CancelReason.NO_SHOW && now().isBefore(appointment.startsAt())) {
            return Outcome.refused("appointment.notMissedYet");
        }
        appointment.cancel(reason, access.signedIn().account(), now());
        appointments.saveAndFlush(appointment);
        ticks.giveBack(appointment);
        appointment.session().ifPresent(session -> {
            if (reason == CancelReason.NO_SHOW) {
                plans.miss(client, session);
            } else {
                plans.reopen(client, session);
            }
        });
        events.publishEvent(new AppointmentCancelled(
                client, appointment.id(), appointment.session().orElse(null)));
        return Outcome.done(appointment.id());
    }

    private Appointment find(ClientId client, AppointmentId id) {
        return appointments.findByIdAndClientId(id.value(), client.value()).orElseThrow(NoSuchRecord::new);
    }

    private Instant now() {
        return Instant.now(clock);
    }

    private static SortedSet<Resource> resources(ClientId client, UUID therapist, UUID room) {
        return new TreeSet<>(List.of(
                new Resource(Resource.Kind.CLIENT, client.value()),
                new Resource(Resource.Kind.ROOM, room),
                new Resource(Resource.Kind.THERAPIST, therapist)));
    }
}
