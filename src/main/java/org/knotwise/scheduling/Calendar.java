package org.knotwise.scheduling;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.knotwise.identity.AccountId;
import org.knotwise.identity.Accounts;
import org.knotwise.identity.Therapist;
import org.knotwise.practice.Practice;
import org.knotwise.scheduling.internal.AppointmentRepository;
import org.knotwise.scheduling.internal.Occupied;
import org.knotwise.scheduling.internal.RoomRepository;
import org.knotwise.scheduling.internal.ShiftRepository;
import org.knotwise.scheduling.internal.ShiftRow;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.TimeSpan;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the facts that {@link FreeTimes} goes by. */
@Component
@Transactional(readOnly = true)
class Calendar {

    private static final int NEAREST = 3;
    private static final int DAYS_BEFORE = 7;
    private static final int DAYS_AFTER = 28;

    private final AppointmentRepository appointments;
    private final RoomRepository rooms;
    private final ShiftRepository shifts;
    private final Accounts accounts;
    private final Practice practice;
    private final Clock clock;

    Calendar(
            AppointmentRepository appointments,
            RoomRepository rooms,
            ShiftRepository shifts,
            Accounts accounts,
            Practice practice,
            Clock clock) {
        this.appointments = appointments;
        this.rooms = rooms;
        this.shifts = shifts;
        this.accounts = accounts;
        this.practice = practice;
        this.clock = clock;
    }

    /** Whether there are such a therapist and such a room at all. */
    boolean knows(AccountId therapist, RoomId room) {
        return rooms.existsById(room.value())
                && accounts.therapists().stream().anyMatch(known -> known.id().equals(therapist));
    }

    /** Times to choose from, in one room each. */
    List<FreeTime> toChooseFrom(
            ClientId client, TreatmentTime time, Set<AccountId> therapists, LocalDate from, LocalDate to) {
        return new FreeTimes(facts(client, therapists, from, to), time).oneRoomEach(from, to);
    }

    boolean isFree(ClientId client, BookingWish wish) {
        LocalDate day = LocalDate.ofInstant(wish.start(), practice.zone());
        return new FreeTimes(facts(client, Set.of(wish.therapist()), day, day), wish.treatment()).isFree(wish.time());
    }

    /** The free times nearest to one that is not free, those of the same therapist first. */
    List<FreeTime> nearest(ClientId client, BookingWish wish) {
        LocalDate today = practice.today();
        LocalDate wished = later(LocalDate.ofInstant(wish.start(), practice.zone()), today);
        LocalDate from = later(wished.minusDays(DAYS_BEFORE), today);
        return toChooseFrom(client, wish.treatment(), Set.of(), from, wished.plusDays(DAYS_AFTER)).stream()
                .sorted(Comparator.comparing(
                                (FreeTime free) -> !free.therapist().equals(wish.therapist()))
                        .thenComparing(free -> wish.time().distanceTo(free)))
                .limit(NEAREST)
                .toList();
    }

    private CalendarFacts facts(ClientId client, Set<AccountId> wanted, LocalDate from, LocalDate to) {
        ZoneId zone = practice.zone();
        List<Occupied> occupied = occupied(new WallClock(zone), from, to);
        return new CalendarFacts(
                zone,
                Instant.now(clock),
                working(wanted, occupied),
                places(occupied),
                spansBy(Occupied::client, Occupied::treating, occupied).getOrDefault(client.value(), List.of()));
    }

    /** All that could touch a treatment that begins on one of these days. */
    private List<Occupied> occupied(WallClock wall, LocalDate from, LocalDate to) {
        var longest = TreatmentTime.LONGEST.plus(TreatmentTime.LONGEST_TURN_OVER);
        Instant begin = wall.startOf(from);
        Instant end = wall.startOf(to.plusDays(1)).plus(longest);
        return appointments.occupied(begin.minus(longest), begin, end);
    }

    private List<CalendarFacts.Working> working(Set<AccountId> wanted, List<Occupied> occupied) {
        List<Therapist> therapists = accounts.therapists().stream()
                .filter(therapist -> wanted.isEmpty() || wanted.contains(therapist.id()))
                .toList();
        Map<AccountId, List<ShiftRow>> hours =
                shifts
                        .findByTherapistIdIn(therapists.stream()
                                .map(therapist -> therapist.id().value())
                                .toList())
                        .stream()
                        .collect(Collectors.groupingBy(ShiftRow::therapist));
        Map<UUID, List<TimeSpan>> busy = spansBy(Occupied::therapist, Occupied::treating, occupied);
        return therapists.stream()
                .map(therapist -> new CalendarFacts.Working(
                        therapist.id(),
                        therapist.name(),
                        new WeeklyHours(hours.getOrDefault(therapist.id(), List.of()).stream()
                                .map(ShiftRow::shift)
                                .toList()),
                        busy.getOrDefault(therapist.id().value(), List.of())))
                .toList();
    }

    private List<CalendarFacts.Place> places(List<Occupied> occupied) {
        Map<UUID, List<TimeSpan>> busy = spansBy(Occupied::room, Occupied::inRoom, occupied);
        return rooms.findAllByOrderByNameAscIdAsc().stream()
                .map(row -> row.room().id())
                .map(room -> new CalendarFacts.Place(room, busy.getOrDefault(room.value(), List.of())))
                .toList();
    }

    private static Map<UUID, List<TimeSpan>> spansBy(
            Function<Occupied, UUID> whose, Function<Occupied, TimeSpan> span, List<Occupied> occupied) {
        return occupied.stream().collect(Collectors.groupingBy(whose, Collectors.mapping(span, Collectors.toList())));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
