package org.knotwise.forecast.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.knotwise.atlas.Point;
import org.knotwise.atlas.ZoneId;
import org.knotwise.atlas.ZoneSide;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.Side;

/**
 * A pain drawing on which the client said since when it hurts.
 *
 * @param places the zones that it marks
 */
record OnsetDrawing(ClientId client, Instant drawnAt, LocalDate drawnOn, LocalDate onset, Set<ZoneSide> places) {

    OnsetDrawing {
        places = Set.copyOf(places);
    }

    /** Whether the point, on that side, may send pain to one of the zones: its own side, or across where it does so. */
    boolean covers(Point point, Side side) {
        return places.stream()
                .anyMatch(place -> point.sendsTo(place.zone()) && isReached(point, side, place.zone(), place.side()));
    }

    private static boolean isReached(Point point, Side side, ZoneId zone, Side drawn) {
        return drawn == Side.MIDLINE || drawn == side || point.crosses().contains(zone);
    }
}
