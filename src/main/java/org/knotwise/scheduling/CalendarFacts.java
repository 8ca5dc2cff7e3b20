package org.knotwise.scheduling;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.knotwise.shared.TimeSpan;

/**
 * Everything that decides which times are free for one client.
 *
 * @param zone of the practice's wall clock
 * @param earliest nothing that begins before it is free
 * @param lastDay nothing that begins after it is free
 * @param therapists who may treat the client, in any order
 * @param rooms in use, in the order in which they are to be taken
 * @param clientBusy when the client is being treated
 */
public record CalendarFacts(
        ZoneId zone,
        Instant earliest,
        LocalDate lastDay,
        List<Working> therapists,
        List<Place> rooms,
        List<Holiday> holidays,
        List<TimeSpan> clientBusy) {

    /**
     * A therapist.
     *
     * @param busy when treating somebody, without turn-over
     */
    public record Working(String name, TherapistProfile profile, List<TimeSpan> busy) {

        public Working {
            busy = List.copyOf(busy);
        }

        private Working atAnyTime(@Nullable Service service) {
            return new Working(name, profile.atAnyTime(service), busy);
        }
    }

    /**
     * A room.
     *
     * @param busy when taken, each with its turn-over
     */
    public record Place(RoomId room, LocationId location, Set<EquipmentId> equipment, List<TimeSpan> busy) {

        public Place {
            equipment = Set.copyOf(equipment);
            busy = List.copyOf(busy);
        }
    }

    /**
     * What is left of these facts for a service if somebody overrules them: all therapists could work at any hour of any day and give the
     * service. Whoever or whatever is taken is taken all the same, and the room must hold what the service needs.
     */
    CalendarFacts overruled(Instant from, @Nullable Service service) {
        return new CalendarFacts(
                zone,
                from,
                LocalDate.MAX,
                therapists.stream().map(one -> one.atAnyTime(service)).toList(),
                rooms,
                List.of(),
                clientBusy);
    }

    public CalendarFacts {
        therapists = List.copyOf(therapists);
        rooms = List.copyOf(rooms);
        holidays = List.copyOf(holidays);
        clientBusy = List.copyOf(clientBusy);
    }
}
