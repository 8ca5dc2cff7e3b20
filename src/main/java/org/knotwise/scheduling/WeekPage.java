package org.knotwise.scheduling;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.knotwise.identity.AccountId;
import org.knotwise.identity.Therapist;
import org.knotwise.shared.TimeSpan;

/**
 * Some days of the calendar, as the one who asks may see them.
 *
 * @param therapists all of the practice, by name
 * @param rooms in use, or with something in them on these days, in the order in which they are taken
 * @param entries in order of their start
 * @param roomUse when a room is taken, turn-over included, whoever is in it
 * @param closures when somebody does not work
 * @param holidays on which the whole practice is closed, with their names
 */
public record WeekPage(
        List<LocalDate> days,
        List<Therapist> therapists,
        List<Place> rooms,
        List<WeekEntry> entries,
        List<RoomUse> roomUse,
        List<Closure> closures,
        Map<LocalDate, String> holidays) {

    /** A room. */
    public record Place(RoomId id, String name) {}

    /** A room is taken. */
    public record RoomUse(RoomId room, TimeSpan span) {}

    /** Why somebody does not work. */
    public enum Why {
        /** Outside the hours. */
        OUTSIDE,
        /** Between two stretches of work. */
        BREAK,
        /** On leave, ill, at a course. */
        AWAY,
        /** The practice is closed. */
        HOLIDAY
    }

    /**
     * A therapist does not work in a stretch of a day.
     *
     * @param to null for the end of the day
     */
    public record Closure(
            AccountId therapist,
            LocalDate day,
            LocalTime from,
            @Nullable LocalTime to,
            Why why) {}

    public WeekPage {
        days = List.copyOf(days);
        therapists = List.copyOf(therapists);
        rooms = List.copyOf(rooms);
        entries = List.copyOf(entries);
        roomUse = List.copyOf(roomUse);
        closures = List.copyOf(closures);
        holidays = Map.copyOf(holidays);
    }
}
