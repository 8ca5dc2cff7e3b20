package org.knotwise.series;

import java.time.Instant;
import org.knotwise.scheduling.FreeTime;
import org.knotwise.shared.TimeSpan;

/**
 * A time that an appointment has or may take, with what the solver asks of it again and again.
 *
 * @param roomFreeAt when the room's turn-over is through
 * @param day since 1970
 * @param minute of the day at which it begins
 * @param cost what it costs by itself, in sixtieths of a point
 */
public record Spot(FreeTime time, Instant roomFreeAt, int day, int minute, int cost) {

    TimeSpan treating() {
        return new TimeSpan(time.start(), time.end());
    }

    TimeSpan inRoom() {
        return new TimeSpan(time.start(), roomFreeAt);
    }
}
