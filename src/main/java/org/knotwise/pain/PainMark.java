package org.knotwise.pain;

import org.knotwise.atlas.ZoneId;
import org.knotwise.atlas.ZoneSide;
import org.knotwise.shared.Score;
import org.knotwise.shared.Side;

/**
 * A zone that the client marks as painful.
 *
 * @param side the client's own; the middle line for, and only for, a zone that is not bilateral
 * @param intensity as it is now, 0 to 10
 */
public record PainMark(ZoneId zone, Side side, Score intensity, PainQuality quality) {

    public ZoneSide place() {
        return new ZoneSide(zone, side);
    }
}
