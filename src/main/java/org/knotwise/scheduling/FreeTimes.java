package org.knotwise.scheduling;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.knotwise.identity.AccountId;
import org.knotwise.shared.TimeSpan;

/**
 * The one function that says which times are free. What it lists is what can be booked, and nothing else is:
 * {@link #isFree} looks the wish up in the very list that {@link #all} makes of the same facts.
 *
 * <p>A time is free if it begins on a quarter hour of the practice's wall clock, not before now; if all of it lies within
 * one shift of the therapist; if neither therapist nor client is busy in it; and if the room is not taken until its
 * turn-over is through. A time that the clock skips does not exist; one that it shows twice is offered once, at its
 * earlier pass. Lists are sorted by start, then the therapist's name, then the order of the rooms.
 */
public final class FreeTimes {

    private final CalendarFacts facts;
    private final TreatmentTime time;
    private final WallClock clock;
    private final List<TherapistDays> therapists;
    private final List<Taken> rooms;
    private final BusyTimes client;

    private record Taken(RoomId room, BusyTimes busy) {}

    private record TherapistDays(AccountId therapist, WeeklyHours hours, BusyTimes busy) {

        List<TimeSpan> shifts(LocalDate day, WallClock clock) {
            return hours.on(day.getDayOfWeek()).stream()
                    .flatMap(shift -> clock.showing(day, shift.from(), shift.to()).stream())
                    .toList();
        }
    }

    public FreeTimes(CalendarFacts facts, TreatmentTime time) {
        this.facts = facts;
        this.time = time;
        this.clock = new WallClock(facts.zone());
        this.therapists = facts.therapists().stream()
                .sorted(Comparator.comparing(CalendarFacts.Working::name)
                        .thenComparing(working -> working.therapist().toString()))
                .map(working -> new TherapistDays(working.therapist(), working.hours(), new BusyTimes(working.busy())))
                .toList();
        this.rooms = facts.rooms().stream()
                .map(place -> new Taken(place.room(), new BusyTimes(place.busy())))
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
        for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
            addFreeOn(day, roomsEach, free);
        }
        return List.copyOf(free);
    }

    private void addFreeOn(LocalDate day, int roomsEach, List<FreeTime> free) {
        List<List<TimeSpan>> shifts =
                therapists.stream().map(one -> one.shifts(day, clock)).toList();
        for (Instant start : clock.quarterHours(day)) {
            TimeSpan span = time.treating(start);
            if (start.isBefore(facts.now()) || !client.leave(span)) {
                continue;
            }
            for (int i = 0; i < therapists.size(); i++) {
                TherapistDays one = therapists.get(i);
                if (shifts.get(i).stream().anyMatch(shift -> shift.encloses(span))
                        && one.busy().leave(span)) {
                    freeRooms(start, roomsEach)
                            .forEach(room -> free.add(new FreeTime(start, span.end(), one.therapist(), room)));
                }
            }
        }
    }

    private List<RoomId> freeRooms(Instant start, int limit) {
        TimeSpan span = time.inRoom(start);
        return rooms.stream()
                .filter(room -> room.busy().leave(span))
                .limit(limit)
                .map(Taken::room)
                .toList();
    }
}
