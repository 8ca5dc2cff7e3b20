package org.knotwise.portal.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.knotwise.atlas.Atlas;
import org.knotwise.atlas.Muscle;
import org.knotwise.homecare.HelpedKnot;
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
                        .map(muscle -> Words.of("portal.muscle", muscle.common(), Words.of("portal.side", side)))
                        .orElseThrow(() -> new IllegalStateException("The atlas has no " + point));
            case KnotPlace.FreeSpot spot -> Words.of("portal.spot", Words.of("portal.side", spot.side()));
        };
    }

    /** Such as: Neck and upper back; for a spot off the muscles of the atlas, empty. */
    String partOfBody(KnotPlace place) {
        return switch (place) {
            case KnotPlace.AtPoint(var point, Side _) ->
                atlas.muscle(point.muscle()).map(Muscle::part).orElse("");
            case KnotPlace.FreeSpot _ -> "";
        };
    }

    /**
     * All in one sentence, each part of the body once, such as: upper trapezius on your right, suboccipitals on your left
     * (neck and upper back).
     */
    static String inSentence(List<HelpedKnot> knots) {
        Map<String, String> byPartOfBody = knots.stream()
                .collect(Collectors.groupingBy(
                        knot -> knot.muscle().part().toLowerCase(Words.locale()),
                        LinkedHashMap::new,
                        Collectors.mapping(PlainNames::inSentence, Collectors.joining(", "))));
        return byPartOfBody.entrySet().stream()
                .map(part -> Words.of("portal.musclesOfPart", part.getValue(), part.getKey()))
                .collect(Collectors.joining("; "));
    }

    private static String inSentence(HelpedKnot knot) {
        return Words.of(
                "portal.muscle",
                knot.muscle().common().toLowerCase(Words.locale()),
                Words.of("portal.side", knot.side()));
    }
}
