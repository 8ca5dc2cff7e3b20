package org.knotwise.portal.ui;

import java.util.Locale;
import org.knotwise.atlas.Atlas;
import org.knotwise.atlas.Muscle;
import org.knotwise.knots.KnotPlace;
import org.knotwise.shared.Side;
import org.knotwise.shared.ui.Words;
import org.springframework.stereotype.Component;

/** Places of the body as a client reads them: the muscle, whose side it is, and the part of the body in plain words. */
@Component
class PlainNames {

    private final Atlas atlas;

    PlainNames(Atlas atlas) {
        this.atlas = atlas;
    }

    /** Such as: Upper trapezius on your right. */
    String of(KnotPlace place) {
        return switch (place) {
            case KnotPlace.AtPoint(var point, var side) ->
                atlas.muscle(point.muscle())
                        .map(muscle -> of(muscle, side))
                        .orElseThrow(() -> new IllegalStateException("The atlas has no " + point));
            case KnotPlace.FreeSpot spot -> Words.of("portal.spot", Words.of("portal.side", spot.side()));
        };
    }

    /** Such as: Neck and upper back; for a spot off the muscles of the atlas, empty. */
    String partOfBody(KnotPlace place) {
        return switch (place) {
            case KnotPlace.AtPoint(var point, Side _) ->
                atlas.muscle(point.muscle()).map(Muscle::group).orElse("");
            case KnotPlace.FreeSpot _ -> "";
        };
    }

    /** Such as: Upper trapezius on your right. */
    static String of(Muscle muscle, Side side) {
        return Words.of("portal.muscle", muscle.common(), Words.of("portal.side", side));
    }

    /** Such as: upper trapezius on your right (neck and upper back). */
    static String inSentence(Muscle muscle, Side side) {
        return Words.of(
                "portal.muscleInSentence",
                muscle.common().toLowerCase(Locale.ROOT),
                Words.of("portal.side", side),
                muscle.group().toLowerCase(Locale.ROOT));
    }
}
