package org.knotwise.scheduling;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.knotwise.identity.AccountId;
import org.knotwise.identity.Accounts;
import org.knotwise.identity.Needs;
import org.knotwise.identity.Right;
import org.knotwise.identity.StaffRow;
import org.knotwise.practice.Practice;
import org.knotwise.scheduling.CalendarFacts.Place;
import org.knotwise.scheduling.CalendarFacts.Working;
import org.knotwise.scheduling.internal.Appointment;
import org.knotwise.scheduling.internal.AppointmentRepository;
import org.knotwise.scheduling.internal.RoomRepository;
import org.knotwise.scheduling.internal.RoomRow;
import org.springframework.transaction.annotation.Transactional;

/** Which booked appointments could not be booked any more, because the settings were changed after it. */
@org.springframework.stereotype.Service // the simple name is this module's own word
@Transactional(readOnly = true)
public class OutsideAppointments {

    /** An appointment, as far as whoever keeps the settings may know it: not whose it is. */
    public record Outside(AppointmentId id, Instant start, String therapist, String room) {}

    private final AppointmentRepository appointments;
    private final RoomRepository rooms;
    private final Calendar calendar;
    private final Accounts accounts;
    private final Practice practice;
    private final Clock clock;

    OutsideAppointments(
            AppointmentRepository appointments,
            RoomRepository rooms,
            Calendar calendar,
            Accounts accounts,
            Practice practice,
            Clock clock) {
        this.appointments = appointments;
        this.rooms = rooms;
        this.calendar = calendar;
        this.accounts = accounts;
        this.practice = practice;
        this.clock = clock;
    }

    /**
     * Those that are still to come, in order. An appointment is outside if {@link FreeTimes} would not offer its time even
     * if nothing at all were booked.
     */
    @Needs(Right.SETTINGS_READ)
    public List<Outside> coming() {
        List<Appointment> coming = appointments.allComing(Instant.now(clock));
        if (coming.isEmpty()) {
            return List.of();
        }
        CalendarFacts facts = calendar.asIfNothingWereBooked(dayOf(coming.getFirst()), dayOf(coming.getLast()));
        Map<AccountId, Working> working = facts.therapists().stream()
                .collect(Collectors.toMap(one -> one.profile().therapist(), Function.identity()));
        Map<RoomId, Place> places = facts.rooms().stream().collect(Collectors.toMap(Place::room, Function.identity()));
        List<Appointment> outside = coming.stream()
                .filter(one -> !isInside(one, facts, working, places))
                .toList();
        Map<RoomId, String> roomNames = rooms.findAllByOrderByNameAscIdAsc().stream()
                .map(RoomRow::room)
                .collect(Collectors.toMap(Room::id, Room::name));
        Map<AccountId, String> staff =
                accounts.staff().stream().collect(Collectors.toMap(StaffRow::id, StaffRow::name));
        return outside.stream()
                .map(one -> new Outside(
                        one.id(),
                        one.startsAt(),
                        staff.getOrDefault(new AccountId(one.therapist()), ""),
                        roomNames.getOrDefault(new RoomId(one.room()), "")))
                .toList();
    }

    private boolean isInside(
            Appointment one, CalendarFacts facts, Map<AccountId, Working> working, Map<RoomId, Place> places) {
        Working therapist = working.get(new AccountId(one.therapist()));
        Place room = places.get(new RoomId(one.room()));
        if (therapist == null || room == null) {
            return false;
        }
        var alone = new CalendarFacts(
                facts.zone(),
                facts.earliest(),
                facts.lastDay(),
                List.of(therapist),
                List.of(room),
                facts.holidays(),
                List.of());
        Wanted wanted = calendar.wanted(one.time(), one.service().orElse(null));
        return new FreeTimes(alone, wanted)
                .isFree(new FreeTime(
                        one.startsAt(), one.endsAt(), new AccountId(one.therapist()), new RoomId(one.room())));
    }

    private LocalDate dayOf(Appointment appointment) {
        return practice.local(appointment.startsAt()).toLocalDate();
    }
}
