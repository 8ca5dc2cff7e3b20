package org.knotwise.scheduling;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.knotwise.identity.AccountId;
import org.knotwise.identity.Accounts;
import org.knotwise.identity.Therapist;
import org.knotwise.practice.Practice;
import org.knotwise.scheduling.internal.AppointmentRepository;
import org.knotwise.scheduling.internal.HeldTimes;
import org.knotwise.scheduling.internal.HolidayRepository;
import org.knotwise.scheduling.internal.HolidayRow;
import org.knotwise.scheduling.internal.Occupied;
import org.knotwise.scheduling.internal.RoomRepository;
import org.knotwise.scheduling.internal.RoomRow;
import org.knotwise.scheduling.internal.ServiceRepository;
import org.knotwise.scheduling.internal.ServiceRow;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.NoSuchRecord;
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
    private final HeldTimes held;
    private final Profiles profiles;
    private final Accounts accounts;
    private final Practice practice;
    private final Clock clock;

    Calendar(
            AppointmentRepository appointments,
            RoomRepository rooms,
            ServiceRepository services,
            HolidayRepository holidays,
            HeldTimes held,
            Profiles profiles,
            Accounts accounts,
            Practice practice,
            Clock clock) {
        this.appointments = appointments;
        this.rooms = rooms;
        this.services = services;
        this.holidays = holidays;
        this.held = held;
        this.profiles = profiles;
        this.accounts = accounts;
        this.practice = practice;
        this.clock = clock;
    }

    /** Throws unless all of these therapists and rooms are there. */
    void requireKnown(Set<AccountId> therapists, Set<RoomId> wantedRooms) {
        if (therapists.isEmpty()) {
            return;
        }
        Set<AccountId> there = accounts.therapists().stream().map(Therapist::id).collect(Collectors.toSet());
        Set<UUID> known = Set.copyOf(rooms.allIds());
        if (!there.containsAll(therapists)
                || !wantedRooms.stream().map(RoomId::value).allMatch(known::contains)) {
            throw new NoSuchRecord();
        }
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
        return new FreeTimes(read(from, to).facts(client, therapists), wanted).oneRoomEach(from, to);
    }

    /**
     * The free times nearest to one that is not free, those of the same therapist first.
     *
     * @param givenBack appointments whose times count as free
     * @param taken times that count as taken, beside those of the calendar
     */
    List<FreeTime> nearest(
            ClientId client, Wanted wanted, FreeTime wish, Collection<UUID> givenBack, List<Occupied> taken) {
        LocalDate today = practice.today();
        LocalDate wished = later(LocalDate.ofInstant(wish.start(), practice.zone()), today);
        LocalDate from = later(wished.minusDays(DAYS_BEFORE), today);
        LocalDate to = wished.plusDays(DAYS_AFTER);
        CalendarExtract extract = read(from, to);
        extract.giveBack(givenBack);
        taken.forEach(extract::take);
        return new FreeTimes(extract.facts(client, Set.of()), wanted)
                .oneRoomEach(from, to).stream()
                        .sorted(Comparator.comparing(
                                        (FreeTime free) -> !free.therapist().equals(wish.therapist()))
                                .thenComparing(wish::distanceTo))
                        .limit(NEAREST)
                        .toList();
    }

    /** What would decide if nothing were booked yet, and nobody had to book within any limits. */
    CalendarFacts asIfNothingWereBooked(LocalDate from, LocalDate to) {
        return extract(from, to, Instant.MIN, LocalDate.MAX, List.of()).facts(null, Set.of());
    }

    WallClock wall() {
        return new WallClock(practice.zone());
    }

    /** All that decides on treatments that begin on one of these days, both included. */
    CalendarExtract read(LocalDate from, LocalDate to) {
        return extract(
                from,
                to,
                Instant.now(clock).plus(practice.policies().leastNotice()),
                practice.today().plusDays(practice.policies().bookAheadDays()),
                occupied(new WallClock(practice.zone()), from, to));
    }

    private CalendarExtract extract(
            LocalDate from, LocalDate to, Instant earliest, LocalDate lastDay, List<Occupied> occupied) {
        return new CalendarExtract(
                practice.zone(),
                earliest,
                lastDay,
                members(from),
                rooms.findAllByOrderByNameAscIdAsc().stream()
                        .map(RoomRow::room)
                        .filter(Room::inUse)
                        .toList(),
                holidays.within(from, to).stream().map(HolidayRow::holiday).toList(),
                occupied);
    }

    /** All that could touch a treatment that begins on one of these days: the one place that says what is taken. */
    private List<Occupied> occupied(WallClock wall, LocalDate from, LocalDate to) {
        var longest = TreatmentTime.LONGEST.plus(TreatmentTime.LONGEST_TURN_OVER);
        Instant begin = wall.startOf(from);
        Instant end = wall.startOf(to.plusDays(1)).plus(longest);
        List<Occupied> all = new ArrayList<>(appointments.occupied(begin.minus(longest), begin, end));
        all.addAll(held.occupied(begin.minus(longest), begin, end, Instant.now(clock)));
        return all;
    }

    private List<CalendarExtract.Member> members(LocalDate from) {
        List<Therapist> therapists = accounts.therapists();
        Map<AccountId, TherapistProfile> known =
                profiles.of(therapists.stream().map(Therapist::id).toList(), from);
        return therapists.stream()
                .map(one -> new CalendarExtract.Member(one.name(), Objects.requireNonNull(known.get(one.id()))))
                .toList();
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
