package org.knotwise.knots.ui;

import java.util.List;
import org.knotwise.bodymap.BodyMap;
import org.knotwise.knots.KnotPlace;
import org.springframework.modulith.NamedInterface;

/**
 * A tap on the drawing, where a knot is to be recorded.
 *
 * @param near the points near it, nearest first; may be empty
 */
@NamedInterface("parts")
public record Tap(KnotPlace.FreeSpot spot, List<KnotPlace.AtPoint> near) {

    public Tap {
        near = List.copyOf(near);
    }

    public static Tap of(BodyMap.SpotChosen event) {
        return new Tap(
                KnotMarks.placeOf(event.spot()),
                event.near().stream().map(KnotMarks::placeOf).toList());
    }
}
