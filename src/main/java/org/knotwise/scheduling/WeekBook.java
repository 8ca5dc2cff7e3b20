package org.knotwise.scheduling;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.knotwise.identity.Access;
import org.knotwise.identity.AccountId;
import org.knotwise.identity.Accounts;
import org.knotwise.identity.Needs;
import org.knotwise.identity.Right;
import org.knotwise.identity.Scope;
import org.knotwise.identity.Therapist;
import org.knotwise.practice.Practice;
import org.knotwise.scheduling.internal.RoomRepository;
import org.knotwise.scheduling.internal.WeekListing;
import org.knotwise.scheduling.internal.WeekOccupied;
import org.knotwise.scheduling.internal.WeekRepository;
import org.knotwise.scheduling.internal.WorkedQuery;
import org.knotwise.scheduling.internal.WorkedQuery.Row;
import org.knotwise.shared.NoSuchRecord;
import org.knotwise.shared.TimeSpan;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The calendar of the practice over some days, in five statements. */
@Service
@Transactional(readOnly = true)
public class WeekBook {

    /** A page spans 31 days at most. */
    public static final int MOST_DAYS = 31;

    private final WeekRepository appointments;
    private final WorkedQuery hours;
    private final RoomRepository rooms;
    private final Accounts accounts;
    private final Access access;
    private final Practice practice;

    WeekBook(
            WeekRepository appointments,
            WorkedQuery hours,
            RoomRepository rooms,
            Accounts accounts,
            Access access,
            Practice practice) {
        this.appointments = appointments;
        this.hours = hours;
        this.rooms = rooms;
        this.accounts = accounts;
        this.access = access;
        this.practice = practice;
    }

    /**
     * What is in the calendar on these days, both included; cancelled appointments are left out. Manager and reception see
     * every client. A therapist sees those of the own care teams; what other clients take is {@link WeekEntry.Busy}, of
     * whom nothing is read.
     *
     * @param therapists whose entries and closures; empty for all
     */
    @Needs(Right.APPOINTMENT_READ)
    public WeekPage of(Set<AccountId> therapists, LocalDate from, LocalDate to) {
        long length = ChronoUnit.DAYS.between(from, to) + 1;
        if (length < 1 || length > MOST_DAYS) {
            throw new IllegalArgumentException("A page of the calendar has 1 to 31 days; not " + from + " to " + to);
        }
        return switch (access.scope(Right.APPOINTMENT_READ)) {
            case Scope.Everyone() -> read(null, therapists, from, to);
            case Scope.CareTeamOf(var self) -> read(self, therapists, from, to);
            case Scope.OwnRecord _, Scope.Nobody _ -> throw new NoSuchRecord();
        };
    }

    private WeekPage read(@Nullable AccountId careTeamOf, Set<AccountId> only, LocalDate from, LocalDate to) {
        var wall = new WallClock(practice.zone());
        Instant begin = wall.startOf(from);
        Instant end = wall.startOf(to.plusDays(1));
        @Nullable UUID team = careTeamOf == null ? null : careTeamOf.value();
        Set<UUID> ids = only.stream().map(AccountId::value).collect(Collectors.toSet());
        List<Therapist> therapists = accounts.therapists();
        List<AccountId> shown = therapists.stream()
                .map(Therapist::id)
                .filter(one -> only.isEmpty() || only.contains(one))
                .toList();
        List<WeekOccupied> occupied = appointments.occupied(team, begin, end);
        Stream<WeekEntry> known = appointments.beginning(only.isEmpty(), ids, team, begin, end).stream()
                .map(WeekListing::entry);
        Stream<WeekEntry> busy = occupied.stream()
                .filter(one -> careTeamOf != null && one.relations() == 0)
                .filter(one -> only.isEmpty() || ids.contains(one.therapist()))
                .map(WeekBook::busy);
        Map<AccountId, List<Row>> rows = hours.read(shown, from, to);
        return new WeekPage(
                from.datesUntil(to.plusDays(1)).toList(),
                therapists,
                places(occupied),
                Stream.concat(known, busy)
                        .sorted(Comparator.comparing(WeekEntry::start))
                        .toList(),
                occupied.stream()
                        .map(one -> new WeekPage.RoomUse(
                                new RoomId(one.room()), new TimeSpan(one.start(), one.roomFreeAt())))
                        .toList(),
                closures(rows, shown, wall, from, to),
                holidays(rows, from, to));
    }

    private static WeekEntry busy(WeekOccupied one) {
        return new WeekEntry.Busy(new AccountId(one.therapist()), new RoomId(one.room()), one.start(), one.end());
    }

    private List<WeekPage.Place> places(List<WeekOccupied> occupied) {
        Set<UUID> taken = occupied.stream().map(WeekOccupied::room).collect(Collectors.toSet());
        return rooms.names().stream()
                .filter(room -> room.inUse() || taken.contains(room.id()))
                .map(room -> new WeekPage.Place(new RoomId(room.id()), room.name()))
                .toList();
    }

    private static List<WeekPage.Closure> closures(
            Map<AccountId, List<Row>> rows, List<AccountId> therapists, WallClock wall, LocalDate from, LocalDate to) {
        List<WeekPage.Closure> closures = new ArrayList<>();
        for (AccountId therapist : therapists) {
            List<Row> own = rows.getOrDefault(therapist, List.of());
            Map<LocalDate, List<TimeSpan>> worked = new WorkedDays(own, wall).between(from, to);
            var closed = new Closures(therapist, own, wall.zone());
            from.datesUntil(to.plusDays(1))
                    .forEach(day -> closures.addAll(closed.on(day, worked.getOrDefault(day, List.of()))));
        }
        return closures;
    }

    private static Map<LocalDate, String> holidays(Map<AccountId, List<Row>> rows, LocalDate from, LocalDate to) {
        Map<LocalDate, String> holidays = new HashMap<>();
        rows.values().stream()
                .limit(1)
                .flatMap(List::stream)
                .filter(Row.Closed.class::isInstance)
                .map(Row.Closed.class::cast)
                .forEach(closed -> from.datesUntil(to.plusDays(1))
                        .filter(closed::isOn)
                        .forEach(day -> holidays.put(day, closed.name())));
        return holidays;
    }
}
