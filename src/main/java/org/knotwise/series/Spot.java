package org.knotwise.series;

import java.time.Instant;
import org.knotwise.scheduling.FreeTime;

/**
 * A time that an appointment has or may take, with what the solver asks of it again and again.
 *
 * @param start of the treatment, in seconds since 1970; so are the next two
 * @param end of the treatment
 * @param roomFreeAt when the room's turn-over is through
 * @param day since 1970
 * @param minute of the day at which it begins
 * @param cost what it costs by itself, in sixtieths of a point
 */
public record Spot(FreeTime time, long start, long end, long roomFreeAt, int day, int minute, int cost) {

    Spot(FreeTime time, Instant roomFreeAt, int day, int minute, int cost) {
        this(
                time,
                time.start().getEpochSecond(),
                time.end().getEpochSecond(),
                roomFreeAt.getEpochSecond(),
                day,
                minute,
                cost);
    }

    boolean isAtOnceWith(Spot other) {
        return start < other.end && other.start < end;
    }

    /** Until the turn-over of the one that is first is through. */
    boolean isInRoomAtOnceWith(Spot other) {
        return start < other.roomFreeAt && other.start < roomFreeAt;
    }
}
