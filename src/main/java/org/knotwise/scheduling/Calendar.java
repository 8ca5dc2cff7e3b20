package org.knotwise.scheduling;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.knotwise.identity.AccountId;
import org.knotwise.identity.Accounts;
import org.knotwise.identity.Therapist;
import org.knotwise.practice.Practice;
import org.knotwise.scheduling.internal.AppointmentRepository;
import org.knotwise.scheduling.internal.HolidayRepository;
import org.knotwise.scheduling.internal.HolidayRow;
import org.knotwise.scheduling.internal.Occupied;
import org.knotwise.scheduling.internal.RoomRepository;
import org.knotwise.scheduling.internal.RoomRow;
import org.knotwise.scheduling.internal.ServiceRepository;
import org.knotwise.scheduling.internal.ServiceRow;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.NoSuchRecord;
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
    private final ServiceRepository services;
    private final HolidayRepository holidays;
    private final Profiles profiles;
    private final Accounts accounts;
    private final Practice practice;
    private final Clock clock;

    Calendar(
            AppointmentRepository appointments,
            RoomRepository rooms,
            ServiceRepository services,
            HolidayRepository holidays,
            Profiles profiles,
            Accounts accounts,
            Practice practice,
            Clock clock) {
        this.appointments = appointments;
        this.rooms = rooms;
        this.services = services;
        this.holidays = holidays;
        this.profiles = profiles;
        this.accounts = accounts;
        this.practice = practice;
        this.clock = clock;
    }

    /** Whether there are such a therapist and such a room at all. */
    boolean knows(AccountId therapist, RoomId room) {
        return rooms.existsById(room.value())
                && accounts.therapists().stream().anyMatch(known -> known.id().equals(therapist));
    }

    /** What is wanted by a service, or by none; throws if there is no such service. */
    Wanted wanted(TreatmentTime time, @Nullable ServiceId service) {
        return new Wanted(time, service == null ? null : service(service));
    }

    Service service(ServiceId id) {
        return services.findById(id.value()).map(ServiceRow::service).orElseThrow(NoSuchRecord::new);
    }

    /** Times to choose from, in one room each. */
    List<FreeTime> toChooseFrom(
            ClientId client, Wanted wanted, Set<AccountId> therapists, LocalDate from, LocalDate to) {
        return new FreeTimes(facts(client, therapists, from, to), wanted).oneRoomEach(from, to);
    }

    boolean isFree(ClientId client, BookingWish wish) {
        LocalDate day = LocalDate.ofInstant(wish.start(), practice.zone());
        Wanted wanted = wanted(wish.treatment(), wish.service());
        return new FreeTimes(facts(client, Set.of(wish.therapist()), day, day), wanted).isFree(wish.time());
    }

    /** The free times nearest to one that is not free, those of the same therapist first. */
    List<FreeTime> nearest(ClientId client, BookingWish wish) {
        LocalDate today = practice.today();
        LocalDate wished = later(LocalDate.ofInstant(wish.start(), practice.zone()), today);
        LocalDate from = later(wished.minusDays(DAYS_BEFORE), today);
        Wanted wanted = wanted(wish.treatment(), wish.service());
        return toChooseFrom(client, wanted, Set.of(), from, wished.plusDays(DAYS_AFTER)).stream()
                .sorted(Comparator.comparing(
                                (FreeTime free) -> !free.therapist().equals(wish.therapist()))
                        .thenComparing(free -> wish.time().distanceTo(free)))
                .limit(NEAREST)
                .toList();
    }

    /** What would decide if nothing were booked yet, and nobody had to book within any limits. */
    CalendarFacts asIfNothingWereBooked(LocalDate from, LocalDate to) {
        return facts(null, Set.of(), List.of(), from, to, Instant.MIN, LocalDate.MAX);
    }

    private CalendarFacts facts(ClientId client, Set<AccountId> therapists, LocalDate from, LocalDate to) {
        List<Occupied> occupied = occupied(new WallClock(practice.zone()), from, to);
        Instant earliest = Instant.now(clock).plus(practice.policies().leastNotice());
        LocalDate lastDay = practice.today().plusDays(practice.policies().bookAheadDays());
        return facts(client, therapists, occupied, from, to, earliest, lastDay);
    }

    private CalendarFacts facts(
            @Nullable ClientId client,
            Set<AccountId> therapists,
            List<Occupied> occupied,
            LocalDate from,
            LocalDate to,
            Instant earliest,
            LocalDate lastDay) {
        List<TimeSpan> ofClient = client == null
                ? List.of()
                : spansBy(Occupied::client, Occupied::treating, occupied).getOrDefault(client.value(), List.of());
        return new CalendarFacts(
                practice.zone(),
                earliest,
                lastDay,
                working(therapists, from, occupied),
                places(occupied),
                holidays.within(from, to).stream().map(HolidayRow::holiday).toList(),
                ofClient);
    }

    /** All that could touch a treatment that begins on one of these days. */
    private List<Occupied> occupied(WallClock wall, LocalDate from, LocalDate to) {
        var longest = TreatmentTime.LONGEST.plus(TreatmentTime.LONGEST_TURN_OVER);
        Instant begin = wall.startOf(from);
        Instant end = wall.startOf(to.plusDays(1)).plus(longest);
        return appointments.occupied(begin.minus(longest), begin, end);
    }

    private List<CalendarFacts.Working> working(Set<AccountId> only, LocalDate from, List<Occupied> occupied) {
        List<Therapist> therapists = accounts.therapists().stream()
                .filter(therapist -> only.isEmpty() || only.contains(therapist.id()))
                .toList();
        Map<AccountId, TherapistProfile> known =
                profiles.of(therapists.stream().map(Therapist::id).toList(), from);
        Map<UUID, List<TimeSpan>> busy = spansBy(Occupied::therapist, Occupied::treating, occupied);
        return therapists.stream()
                .map(therapist -> new CalendarFacts.Working(
                        therapist.name(),
                        Objects.requireNonNull(known.get(therapist.id())),
                        busy.getOrDefault(therapist.id().value(), List.of())))
                .toList();
    }

    private List<CalendarFacts.Place> places(List<Occupied> occupied) {
        Map<UUID, List<TimeSpan>> busy = spansBy(Occupied::room, Occupied::inRoom, occupied);
        return rooms.findAllByOrderByNameAscIdAsc().stream()
                .map(RoomRow::room)
                .filter(Room::inUse)
                .map(room -> new CalendarFacts.Place(
                        room.id(),
                        room.location(),
                        room.equipment(),
                        busy.getOrDefault(room.id().value(), List.of())))
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
