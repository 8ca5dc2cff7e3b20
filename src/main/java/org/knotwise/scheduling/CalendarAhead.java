package org.knotwise.scheduling;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.knotwise.identity.Access;
import org.knotwise.identity.AccountId;
import org.knotwise.identity.Needs;
import org.knotwise.identity.Right;
import org.knotwise.identity.Scope;
import org.knotwise.practice.Practice;
import org.knotwise.scheduling.internal.Appointment;
import org.knotwise.scheduling.internal.AppointmentListing;
import org.knotwise.scheduling.internal.AppointmentRepository;
import org.knotwise.scheduling.internal.ServiceRepository;
import org.knotwise.scheduling.internal.ServiceRow;
import org.knotwise.shared.ClientId;
import org.springframework.transaction.annotation.Transactional;

/** Reads at once, for a long time ahead, what decides which times are free. */
@org.springframework.stereotype.Service // the simple name is this module's own word
@Transactional(readOnly = true)
public class CalendarAhead {

    /** For how many days it can be asked. */
    public static final int MOST_DAYS = 400;

    private final Calendar calendar;
    private final AppointmentRepository appointments;
    private final ServiceRepository services;
    private final Access access;
    private final Practice practice;
    private final Clock clock;

    CalendarAhead(
            Calendar calendar,
            AppointmentRepository appointments,
            ServiceRepository services,
            Access access,
            Practice practice,
            Clock clock) {
        this.calendar = calendar;
        this.appointments = appointments;
        this.services = services;
        this.access = access;
        this.practice = practice;
        this.clock = clock;
    }

    /**
     * The facts for one client, in as many statements for a year as for a day.
     *
     * @param therapists only these; empty for all of the practice
     * @param to the last day, included; {@link #MOST_DAYS} days at most
     */
    @Needs(Right.APPOINTMENT_BOOK)
    public CalendarFacts of(ClientId client, Set<AccountId> therapists, LocalDate from, LocalDate to) {
        requireDays(from, to);
        return calendar.read(from, to).facts(client, therapists);
    }

    /**
     * What a therapist has booked that begins on these days, both included, and has not begun, in order. A therapist sees
     * the own calendar only; a colleague's is empty.
     */
    @Needs(Right.APPOINTMENT_BOOK)
    public List<MovableAppointment> bookedWith(AccountId therapist, LocalDate from, LocalDate to) {
        requireDays(from, to);
        return switch (access.scope(Right.APPOINTMENT_BOOK)) {
            case Scope.Everyone() -> movable(therapist, from, to);
            case Scope.CareTeamOf(var self) -> self.equals(therapist) ? movable(self, from, to) : List.of();
            case Scope.OwnRecord _, Scope.Nobody _ -> List.of();
        };
    }

    /**
     * The facts for the client of each of these, as if none of these were booked. The right is asked for each client.
     *
     * @param to the last day, included; {@link #MOST_DAYS} days at most
     */
    @Needs(Right.APPOINTMENT_BOOK)
    public Map<ClientId, CalendarFacts> without(List<MovableAppointment> leaving, LocalDate from, LocalDate to) {
        requireDays(from, to);
        CalendarExtract extract = calendar.read(from, to);
        extract.giveBack(leaving.stream().map(one -> one.row().id().value()).toList());
        return leaving.stream()
                .map(MovableAppointment::client)
                .distinct()
                .collect(Collectors.toMap(Function.identity(), client -> extract.facts(client, Set.of())));
    }

    private List<MovableAppointment> movable(AccountId therapist, LocalDate from, LocalDate to) {
        var wall = new WallClock(practice.zone());
        Instant now = Instant.now(clock);
        List<AppointmentRow> rows =
                appointments.beginning(therapist.value(), wall.startOf(from), wall.startOf(to.plusDays(1))).stream()
                        .map(AppointmentListing::row)
                        .filter(row -> row.status() == AppointmentStatus.BOOKED
                                && row.start().isAfter(now))
                        .toList();
        Map<UUID, Appointment> booked =
                appointments
                        .findByIdIn(rows.stream().map(row -> row.id().value()).toList())
                        .stream()
                        .collect(Collectors.toMap(one -> one.id().value(), Function.identity()));
        Map<ServiceId, Service> known = services.findAllByOrderByNameAscIdAsc().stream()
                .map(ServiceRow::service)
                .collect(Collectors.toMap(Service::id, Function.identity()));
        return rows.stream()
                .flatMap(row ->
                        Optional.ofNullable(booked.get(row.id().value())).map(one -> movable(row, one, known)).stream())
                .toList();
    }

    private static MovableAppointment movable(
            AppointmentRow row, Appointment booked, Map<ServiceId, Service> services) {
        return new MovableAppointment(
                row, booked.time(), booked.service().map(services::get).orElse(null));
    }

    private static void requireDays(LocalDate from, LocalDate to) {
        long days = ChronoUnit.DAYS.between(from, to) + 1;
        if (days < 1 || days > MOST_DAYS) {
            throw new IllegalArgumentException("From 1 to " + MOST_DAYS + " days; not " + from + " to " + to);
        }
    }
}
