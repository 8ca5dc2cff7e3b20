package org.knotwise.scheduling;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.knotwise.identity.Access;
import org.knotwise.identity.AccountId;
import org.knotwise.identity.Needs;
import org.knotwise.identity.Right;
import org.knotwise.identity.Scope;
import org.knotwise.practice.Practice;
import org.knotwise.scheduling.internal.AppointmentListing;
import org.knotwise.scheduling.internal.AppointmentRepository;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.NoSuchRecord;
import org.knotwise.shared.Outcome;
import org.knotwise.shared.Refusal;
import org.springframework.data.domain.Limit;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The appointments of the clients, and the times at which there may be more. */
@org.springframework.stereotype.Service // the simple name is this module's own word
@Transactional(readOnly = true)
public class Appointments {

    private final AppointmentRepository appointments;
    private final Calendar calendar;
    private final CalendarChanges changes;
    private final Access access;
    private final Practice practice;
    private final Clock clock;

    Appointments(
            AppointmentRepository appointments,
            Calendar calendar,
            CalendarChanges changes,
            Access access,
            Practice practice,
            Clock clock) {
        this.appointments = appointments;
        this.calendar = calendar;
        this.changes = changes;
        this.access = access;
        this.practice = practice;
        this.clock = clock;
    }

    /**
     * The times at which the client can be treated, as {@link FreeTimes} says: sorted by start, then the therapist's name;
     * of several free rooms the first.
     */
    @Needs(Right.APPOINTMENT_BOOK)
    public List<FreeTime> freeTimes(ClientId client, FreeTimesQuestion question) {
        return calendar.toChooseFrom(
                client, wanted(question.treatment()), question.therapists(), question.from(), question.to());
    }

    /**
     * Books the wish if {@link FreeTimes} says that it is free at this moment, and puts the plan's session into the
     * calendar with it. Nobody else can take the time in between; whoever comes second is told as
     * {@link Booking.JustTaken}.
     *
     * <p>Begins its own transaction, so the caller must be in none.
     *
     * @return refused if the client is archived, the plan is not accepted or the session is not open, and while a red flag
     *     holds: a session of a plan to everybody, any time to the client
     */
    @Transactional(propagation = Propagation.NEVER)
    @Needs(Right.APPOINTMENT_BOOK)
    public Booking book(ClientId client, BookingWish wish) {
        return switch (changes.apply(List.of(new CalendarStep.Book(client, wish)))) {
            case Change.Changed(var _, List<AppointmentRow> rows) -> new Booking.Booked(rows.getFirst());
            case Change.NotFree(var _, List<FreeTime> nearest) -> new Booking.JustTaken(nearest);
            case Change.Refused(var _, Refusal refusal) -> new Booking.Refused(refusal);
        };
    }

    /**
     * Calls an appointment off: its time is free again, its session open.
     *
     * <p>Begins its own transaction, so the caller must be in none.
     *
     * @return refused if it is not booked any more or has begun, or for {@link CancelReason#NO_SHOW} if it has not
     */
    @Transactional(propagation = Propagation.NEVER)
    @Needs(Right.APPOINTMENT_BOOK)
    public Outcome<AppointmentId> cancel(ClientId client, AppointmentId id, CancelReason reason) {
        return switch (changes.apply(List.of(new CalendarStep.Cancel(client, id, reason)))) {
            case Change.Changed _ -> Outcome.done(id);
            case Change.NotFree _ -> Outcome.refused("appointment.changedMeanwhile");
            case Change.Refused(var _, Refusal refusal) -> Outcome.refused(refusal);
        };
    }

    /** Notes that the visit was signed; part of the signature's transaction. */
    @Transactional
    @Needs(Right.NOTE_WRITE)
    public void complete(ClientId client, AppointmentId id) {
        appointments
                .findByIdAndClientId(id.value(), client.value())
                .orElseThrow(NoSuchRecord::new)
                .complete();
    }

    /** Notes that nobody was treated: it is over, and carries no session any more; part of the signature's transaction. */
    @Transactional
    @Needs(Right.NOTE_WRITE)
    public void endUntreated(ClientId client, AppointmentId id) {
        appointments
                .findByIdAndClientId(id.value(), client.value())
                .orElseThrow(NoSuchRecord::new)
                .endUntreated();
    }

    /** All appointments of a client, newest first. */
    @Needs(Right.APPOINTMENT_READ)
    public List<AppointmentRow> of(ClientId client) {
        return rows(appointments.ofClient(client.value()));
    }

    /** The first booked appointment that has not ended. */
    @Needs(Right.APPOINTMENT_READ)
    public Optional<AppointmentRow> next(ClientId client) {
        return rows(appointments.coming(client.value(), Instant.now(clock), Limit.of(1))).stream()
                .findFirst();
    }

    /** One appointment of a client. */
    @Needs(Right.APPOINTMENT_READ)
    public AppointmentRow find(ClientId client, AppointmentId id) {
        return appointments
                .listing(id.value(), client.value())
                .map(AppointmentListing::row)
                .orElseThrow(NoSuchRecord::new);
    }

    /**
     * What begins on a day of the practice in a therapist's calendar, cancelled appointments left out, in order. A
     * therapist sees the own calendar only; a colleague's is empty.
     */
    @Needs(Right.APPOINTMENT_READ)
    public List<AppointmentRow> day(AccountId therapist, LocalDate day) {
        return switch (access.scope(Right.APPOINTMENT_READ)) {
            case Scope.Everyone() -> beginningOn(day, therapist);
            case Scope.CareTeamOf(var self) -> self.equals(therapist) ? beginningOn(day, therapist) : List.of();
            case Scope.OwnRecord _, Scope.Nobody _ -> List.of();
        };
    }

    /** The clients among these for whom {@link #next} is empty; those whom the one who asks may not see are left out. */
    @Needs(Right.APPOINTMENT_READ)
    public Set<ClientId> withoutNext(Set<ClientId> clients) {
        return switch (access.scope(Right.APPOINTMENT_READ)) {
            case Scope.Everyone() -> withoutNext(null, clients);
            case Scope.CareTeamOf(var therapist) -> withoutNext(therapist.value(), clients);
            case Scope.OwnRecord(var own) -> clients.contains(own) ? withoutNext(null, Set.of(own)) : Set.of();
            case Scope.Nobody _ -> Set.of();
        };
    }

    private Set<ClientId> withoutNext(@Nullable UUID therapist, Set<ClientId> clients) {
        Set<UUID> ids = clients.stream().map(ClientId::value).collect(Collectors.toSet());
        return appointments.withoutNext(therapist, ids, Instant.now(clock)).stream()
                .map(ClientId::new)
                .collect(Collectors.toSet());
    }

    private List<AppointmentRow> beginningOn(LocalDate day, AccountId therapist) {
        var wall = new WallClock(practice.zone());
        return rows(appointments.beginning(therapist.value(), wall.startOf(day), wall.startOf(day.plusDays(1))));
    }

    private Wanted wanted(FreeTimesQuestion.Treatment treatment) {
        return switch (treatment) {
            case FreeTimesQuestion.Treatment.OfLength(var time, var service) -> calendar.wanted(time, service);
            case FreeTimesQuestion.Treatment.OfService(var id) -> {
                Service service = calendar.service(id);
                yield new Wanted(service.time(), service);
            }
        };
    }

    private static List<AppointmentRow> rows(List<AppointmentListing> listings) {
        return listings.stream().map(AppointmentListing::row).toList();
    }
}
