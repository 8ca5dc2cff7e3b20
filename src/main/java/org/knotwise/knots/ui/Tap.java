package org.knotwise.knots.ui;

import java.util.List;
import java.util.function.Function;
import org.knotwise.bodymap.BodyMap;
import org.knotwise.knots.KnotPlace;
import org.knotwise.knots.KnotRow;
import org.springframework.modulith.NamedInterface;

/**
 * A tap on the drawing, where a knot is to be recorded.
 *
 * @param known the knots at free spots that are about there already, nearest first; may be empty
 * @param near the points near it, nearest first; may be empty
 */
@NamedInterface("parts")
public record Tap(KnotPlace.FreeSpot spot, List<KnotRow> known, List<KnotPlace.AtPoint> near) {

    public Tap {
        known = List.copyOf(known);
        near = List.copyOf(near);
    }

    /**
     * The tap that the drawing reports.
     *
     * @param known finds the knots that are about at a spot
     */
    public static Tap of(BodyMap.SpotChosen event, Function<KnotPlace.FreeSpot, List<KnotRow>> known) {
        KnotPlace.FreeSpot spot = KnotMarks.placeOf(event.spot());
        return new Tap(
                spot,
                known.apply(spot),
                event.near().stream().map(KnotMarks::placeOf).toList());
    }
}
