package org.knotwise.scheduling;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.knotwise.clients.Clients;
import org.knotwise.clients.TeamMember;
import org.knotwise.identity.Access;
import org.knotwise.identity.AccountId;
import org.knotwise.identity.Needs;
import org.knotwise.identity.Right;
import org.knotwise.identity.Role;
import org.knotwise.identity.RunAs;
import org.knotwise.identity.SignedIn;
import org.knotwise.plans.BookableSession;
import org.knotwise.plans.Gap;
import org.knotwise.plans.Plans;
import org.knotwise.plans.SessionId;
import org.knotwise.practice.Practice;
import org.knotwise.redflags.RedFlags;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.Outcome;
import org.knotwise.shared.Refusal;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What clients do about their own appointments: book the next session of the plan with somebody of the care team, within the
 * gap that the plan asks for, and move or call off what is booked, as long as that is not late. Times are those of
 * {@link FreeTimes}; nothing is overruled, and nothing is told of other people's appointments.
 */
@org.springframework.stereotype.Service // the simple name is this module's own word
public class OwnBooking {

    private final Appointments appointments;
    private final MoveProposals proposals;
    private final CalendarChanges changes;
    private final SessionGaps gaps;
    private final Services services;
    private final Plans plans;
    private final Clients clients;
    private final RedFlags redFlags;
    private final Access access;
    private final Practice practice;
    private final Clock clock;

    OwnBooking(
            Appointments appointments,
            MoveProposals proposals,
            CalendarChanges changes,
            SessionGaps gaps,
            Services services,
            Plans plans,
            Clients clients,
            RedFlags redFlags,
            Access access,
            Practice practice,
            Clock clock) {
        this.appointments = appointments;
        this.proposals = proposals;
        this.changes = changes;
        this.gaps = gaps;
        this.services = services;
        this.plans = plans;
        this.clients = clients;
        this.redFlags = redFlags;
        this.access = access;
        this.practice = practice;
        this.clock = clock;
    }

    /** The session that the client can book; empty without a signed plan that has one, and while a red flag holds. */
    @Needs(Right.OWN_BOOKING)
    public Optional<BookableSession> bookable(ClientId client) {
        return redFlags.objectionToBooking(client, true).isPresent() ? Optional.empty() : plans.nextToBook(client);
    }

    /**
     * The times at which {@link #bookable} can be held; none if there is none.
     *
     * @param to at most {@link FreeTimesQuestion#MOST_DAYS} after the first day
     */
    @Transactional(propagation = Propagation.NEVER)
    @Needs(Right.OWN_BOOKING)
    public List<FreeTime> times(ClientId client, LocalDate from, LocalDate to) {
        return bookable(client)
                .map(session -> atDesk(() -> times(client, session, from, to)))
                .orElse(List.of());
    }

    private List<FreeTime> times(ClientId client, BookableSession session, LocalDate from, LocalDate to) {
        TreatmentTime time = TreatmentTime.ofSession(session.minutes(), services.inUse());
        Set<AccountId> team = team(client);
        return team.isEmpty()
                ? List.of()
                : appointments.freeTimes(client, FreeTimesQuestion.of(time, null, team, from, to)).stream()
                        .filter(fits(client, session.id()))
                        .toList();
    }

    /** Books {@link #bookable} at one of its {@link #times}; at any other it is not free. */
    @Transactional(propagation = Propagation.NEVER)
    @Needs(Right.OWN_BOOKING)
    public Booking book(ClientId client, FreeTime at) {
        Optional<Refusal> held = redFlags.objectionToBooking(client, true);
        Optional<BookableSession> session = bookable(client);
        if (held.isPresent() || session.isEmpty()) {
            return new Booking.Refused(held.orElseGet(() -> Refusal.of("ownBooking.nothing")));
        }
        LocalDate day = practice.local(at.start()).toLocalDate();
        return atDesk(() -> {
            if (!times(client, session.get(), day, day).contains(at)) {
                return new Booking.JustTaken(List.of());
            }
            TreatmentTime time = TreatmentTime.ofSession(session.get().minutes(), services.inUse());
            return appointments.book(
                    client,
                    new BookingWish(
                            session.get().id(), at.therapist(), at.room(), at.start(), time.length(), time.turnOver()));
        });
    }

    /** Whether the client can still move or cancel it: it is booked, and there is more time than the practice asks for. */
    @Needs(Right.OWN_BOOKING)
    public boolean mayChange(ClientId client, AppointmentId id) {
        return objection(appointments.find(client, id)).isEmpty();
    }

    /** The times to which an appointment can go; none if it cannot be moved. */
    @Transactional(propagation = Propagation.NEVER)
    @Needs(Right.OWN_BOOKING)
    public List<FreeTime> moveTimes(ClientId client, AppointmentId id, LocalDate from, LocalDate to) {
        AppointmentRow row = appointments.find(client, id);
        return objection(row).isPresent() ? List.of() : atDesk(() -> moveTimes(client, row, from, to));
    }

    private List<FreeTime> moveTimes(ClientId client, AppointmentRow row, LocalDate from, LocalDate to) {
        SessionId session = row.session();
        Predicate<FreeTime> fits = session == null ? _ -> true : fits(client, session);
        return proposals.freeTimes(client, row.id(), Set.of(row.therapist()), from, to).stream()
                .filter(fits)
                .toList();
    }

    /** Moves an appointment to one of its {@link #moveTimes}; to any other it is not free. */
    @Transactional(propagation = Propagation.NEVER)
    @Needs(Right.OWN_BOOKING)
    public Booking move(ClientId client, AppointmentId id, FreeTime to) {
        AppointmentRow row = appointments.find(client, id);
        Optional<Refusal> late = objection(row);
        if (late.isPresent()) {
            return new Booking.Refused(late.get());
        }
        LocalDate day = practice.local(to.start()).toLocalDate();
        return atDesk(() -> {
            if (!moveTimes(client, row, day, day).contains(to)) {
                return new Booking.JustTaken(List.of());
            }
            return switch (changes.apply(List.of(new CalendarStep.Move(client, id, to)))) {
                case Change.Changed(var _, List<AppointmentRow> rows) -> new Booking.Booked(rows.getFirst());
                case Change.NotFree _ -> new Booking.JustTaken(List.of());
                case Change.Refused(var _, Refusal why) -> new Booking.Refused(why);
            };
        });
    }

    /** Calls an appointment off; refused once it is late. */
    @Transactional(propagation = Propagation.NEVER)
    @Needs(Right.OWN_BOOKING)
    public Outcome<AppointmentId> cancel(ClientId client, AppointmentId id) {
        Optional<Refusal> late = objection(appointments.find(client, id));
        return late.isPresent()
                ? Outcome.refused(late.get())
                : atDesk(() -> appointments.cancel(client, id, CancelReason.CLIENT));
    }

    private Optional<Refusal> objection(AppointmentRow row) {
        if (row.status() != AppointmentStatus.BOOKED) {
            return Optional.of(Refusal.of("appointment.notBooked"));
        }
        Instant last = row.start().minus(practice.policies().lateWithin());
        return Instant.now(clock).isBefore(last)
                ? Optional.empty()
                : Optional.of(
                        Refusal.of("ownBooking.tooLate", practice.policies().lateWithinHours()));
    }

    /** Whether the plan's gaps to the sessions around it would be kept. */
    private Predicate<FreeTime> fits(ClientId client, SessionId session) {
        Function<LocalDate, SessionGap> around = gaps.around(client, session);
        return time -> {
            SessionGap gap = around.apply(practice.local(time.start()).toLocalDate());
            return isLongEnough(gap.before(), gap.limits()) && isLongEnough(gap.after(), gap.afterLimits());
        };
    }

    private static boolean isLongEnough(@Nullable Integer days, @Nullable Gap limits) {
        return days == null || limits == null || days >= limits.min();
    }

    private Set<AccountId> team(ClientId client) {
        return clients.details(client).team().stream().map(TeamMember::id).collect(Collectors.toSet());
    }

    /** The desk holds the calendar; what it does here bears the name of the client's own account. */
    private <T> T atDesk(Supplier<T> deed) {
        SignedIn who = access.signedIn();
        var desk = new SignedIn(
                who.account(), who.getUsername(), who.name(), EnumSet.of(Role.RECEPTION), null, true, null);
        return RunAs.apart(desk, deed);
    }
}
