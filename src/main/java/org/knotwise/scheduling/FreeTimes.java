package org.knotwise.scheduling;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.knotwise.shared.TimeSpan;

/**
 * The one function that says which times are free. What it lists is what can be booked, and nothing else is:
 * {@link #isFree} looks the wish up in the very list that {@link #all} makes of the same facts.
 *
 * <p>A time is free if it begins on a quarter hour of the practice's wall clock, not before the earliest nor after the
 * last day that may be booked, and not on a holiday; if all of it lies within one shift of the therapist, who is not away;
 * if the therapist gives the service and is qualified for it on the day; if neither therapist nor client is busy in it; if
 * the room stands where the shift is worked, holds what the service needs, and is not taken until its turn-over is
 * through. A time that the clock skips does not exist; one that it shows twice is offered once, at its earlier pass. Lists
 * are sorted by start, then the therapist's name, then the order of the rooms.
 */
public final class FreeTimes {

    private final CalendarFacts facts;
    private final Wanted wanted;
    private final WallClock clock;
    private final List<TherapistDays> therapists;
    private final List<Taken> rooms;
    private final BusyTimes client;

    private record Taken(RoomId room, LocationId location, BusyTimes busy) {}

    public FreeTimes(CalendarFacts facts, Wanted wanted) {
        this.facts = facts;
        this.wanted = wanted;
        this.clock = new WallClock(facts.zone());
        this.therapists = facts.therapists().stream()
                .sorted(Comparator.comparing(CalendarFacts.Working::name)
                        .thenComparing(working -> working.profile().therapist().toString()))
                .map(working -> new TherapistDays(working, clock))
                .toList();
        Service service = wanted.service();
        Set<EquipmentId> needed = service == null ? Set.of() : service.equipment();
        this.rooms = facts.rooms().stream()
                .filter(place -> place.equipment().containsAll(needed))
                .map(place -> new Taken(place.room(), place.location(), new BusyTimes(place.busy())))
                .toList();
        this.client = new BusyTimes(facts.clientBusy());
    }

    /** Every free time that begins on one of these days, both included, in each of the rooms that are free then. */
    public List<FreeTime> all(LocalDate from, LocalDate to) {
        return list(from, to, rooms.size());
    }

    /** The same in the first free room only: what a person chooses from. */
    public List<FreeTime> oneRoomEach(LocalDate from, LocalDate to) {
        return list(from, to, 1);
    }

    /** Whether {@link #all} of that day contains the wish. */
    public boolean isFree(FreeTime wish) {
        LocalDate day = clock.dayOf(wish.start());
        return all(day, day).contains(wish);
    }

    private List<FreeTime> list(LocalDate from, LocalDate to, int roomsEach) {
        List<FreeTime> free = new ArrayList<>();
        for (LocalDate day = from; !day.isAfter(to) && !day.isAfter(facts.lastDay()); day = day.plusDays(1)) {
            addFreeOn(day, openOn(day), roomsEach, free);
        }
        return List.copyOf(free);
    }

    private List<Taken> openOn(LocalDate day) {
        List<Holiday> holidays =
                facts.holidays().stream().filter(holiday -> holiday.isOn(day)).toList();
        return rooms.stream()
                .filter(room -> holidays.stream()
                        .map(Holiday::location)
                        .noneMatch(closed -> closed == null || closed.equals(room.location())))
                .toList();
    }

    private void addFreeOn(LocalDate day, List<Taken> open, int roomsEach, List<FreeTime> free) {
        List<TherapistDays> able = therapists.stream()
                .filter(one -> one.gives(wanted.service(), day))
                .toList();
        List<List<TherapistDays.Stretch>> stretches =
                able.stream().map(one -> one.on(day)).toList();
        for (Instant start : clock.quarterHours(day)) {
            TimeSpan span = wanted.time().treating(start);
            if (start.isBefore(facts.earliest()) || !client.leave(span)) {
                continue;
            }
            for (int i = 0; i < able.size(); i++) {
                TherapistDays one = able.get(i);
                one.freeIn(stretches.get(i), span)
                        .ifPresent(stretch -> freeRooms(open, stretch.location(), start, roomsEach)
                                .forEach(room -> free.add(new FreeTime(start, span.end(), one.therapist(), room))));
            }
        }
    }

    private List<RoomId> freeRooms(List<Taken> open, @Nullable LocationId where, Instant start, int limit) {
        TimeSpan span = wanted.time().inRoom(start);
        return open.stream()
                .filter(room -> where == null || where.equals(room.location()))
                .filter(room -> room.busy().leave(span))
                .limit(limit)
                .map(Taken::room)
                .toList();
    }
}
