package org.knotwise.atlas;

import org.knotwise.shared.Score;
import org.knotwise.shared.Side;

/**
 * One mark of a pain drawing, as the tracer takes it.
 *
 * @param intensity how strong; a mark of 0 says that it does not hurt there and counts as not drawn
 */
public record Pain(ZoneId zone, Side side, Score intensity) {

    public ZoneSide place() {
        return new ZoneSide(zone, side);
    }
}
