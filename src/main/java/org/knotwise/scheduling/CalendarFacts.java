package org.knotwise.scheduling;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
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

    public CalendarFacts {
        therapists = List.copyOf(therapists);
        rooms = List.copyOf(rooms);
        holidays = List.copyOf(holidays);
        clientBusy = List.copyOf(clientBusy);
    }
}
