package org.knotwise.scheduling;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.knotwise.identity.AccountId;
import org.knotwise.shared.TimeSpan;

/**
 * Everything that decides which times are free for one client.
 *
 * @param zone of the practice's wall clock
 * @param now nothing before it is free
 * @param therapists who may treat the client, in any order
 * @param rooms in the order in which they are to be taken
 * @param clientBusy when the client is being treated
 */
public record CalendarFacts(
        ZoneId zone, Instant now, List<Working> therapists, List<Place> rooms, List<TimeSpan> clientBusy) {

    /**
     * A therapist.
     *
     * @param busy when treating somebody, without turn-over
     */
    public record Working(AccountId therapist, String name, WeeklyHours hours, List<TimeSpan> busy) {

        public Working {
            busy = List.copyOf(busy);
        }
    }

    /**
     * A room.
     *
     * @param busy when taken, each with its turn-over
     */
    public record Place(RoomId room, List<TimeSpan> busy) {

        public Place {
            busy = List.copyOf(busy);
        }
    }

    public CalendarFacts {
        therapists = List.copyOf(therapists);
        rooms = List.copyOf(rooms);
        clientBusy = List.copyOf(clientBusy);
    }
}
