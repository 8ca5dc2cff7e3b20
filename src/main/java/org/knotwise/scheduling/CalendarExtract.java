package org.knotwise.scheduling;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.knotwise.identity.AccountId;
import org.knotwise.scheduling.internal.Occupied;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.TimeSpan;

/**
 * What the calendar says of some days, read once, for any number of clients. A change that gives times back and takes
 * others notes it here, so that each of its steps sees what those before it did.
 */
final class CalendarExtract {

    /** A therapist, as far as the settings go. */
    record Member(String name, TherapistProfile profile) {}

    private final ZoneId zone;
    private final Instant earliest;
    private final LocalDate lastDay;
    private final List<Member> therapists;
    private final List<Room> rooms;
    private final List<Holiday> holidays;
    private final List<Occupied> occupied;

    /** @param rooms in use, in the order in which they are to be taken */
    CalendarExtract(
            ZoneId zone,
            Instant earliest,
            LocalDate lastDay,
            List<Member> therapists,
            List<Room> rooms,
            List<Holiday> holidays,
            List<Occupied> occupied) {
        this.zone = zone;
        this.earliest = earliest;
        this.lastDay = lastDay;
        this.therapists = List.copyOf(therapists);
        this.rooms = List.copyOf(rooms);
        this.holidays = List.copyOf(holidays);
        this.occupied = new ArrayList<>(occupied);
    }

    void giveBack(Collection<UUID> appointments) {
        occupied.removeIf(one -> appointments.contains(one.id()));
    }

    void take(Occupied one) {
        occupied.add(one);
    }

    boolean has(AccountId therapist) {
        return therapists.stream().anyMatch(one -> one.profile().therapist().equals(therapist));
    }

    /** Everything that decides which times are free for this client, or for nobody in particular. */
    CalendarFacts facts(@Nullable ClientId client, Set<AccountId> only) {
        Map<UUID, List<TimeSpan>> busy = spansBy(Occupied::therapist, Occupied::treating);
        Map<UUID, List<TimeSpan>> taken = spansBy(Occupied::room, Occupied::inRoom);
        return new CalendarFacts(
                zone,
                earliest,
                lastDay,
                therapists.stream()
                        .filter(one ->
                                only.isEmpty() || only.contains(one.profile().therapist()))
                        .map(one -> new CalendarFacts.Working(
                                one.name(),
                                one.profile(),
                                busy.getOrDefault(one.profile().therapist().value(), List.of())))
                        .toList(),
                rooms.stream()
                        .map(room -> new CalendarFacts.Place(
                                room.id(),
                                room.location(),
                                room.equipment(),
                                taken.getOrDefault(room.id().value(), List.of())))
                        .toList(),
                holidays,
                client == null
                        ? List.of()
                        : spansBy(Occupied::client, Occupied::treating).getOrDefault(client.value(), List.of()));
    }

    private Map<UUID, List<TimeSpan>> spansBy(Function<Occupied, UUID> whose, Function<Occupied, TimeSpan> span) {
        return occupied.stream().collect(Collectors.groupingBy(whose, Collectors.mapping(span, Collectors.toList())));
    }
}
