package org.knotwise.knots.ui;

import java.util.Locale;
import org.knotwise.atlas.Atlas;
import org.knotwise.atlas.Muscle;
import org.knotwise.atlas.PointId;
import org.knotwise.knots.KnotPlace;
import org.knotwise.knots.KnotRow;
import org.knotwise.knots.KnotThen;
import org.knotwise.shared.Side;
import org.knotwise.shared.ui.Words;
import org.springframework.modulith.NamedInterface;

/** What knots are called on the screen. */
@NamedInterface("parts")
public final class KnotNames {

    private final Atlas atlas;

    public KnotNames(Atlas atlas) {
        this.atlas = atlas;
    }

    /** The muscle's plain name, such as Upper trapezius. */
    public String muscle(KnotPlace place) {
        return switch (place) {
            case KnotPlace.AtPoint(PointId point, Side _) -> muscle(point);
            case KnotPlace.FreeSpot _ -> Words.of("knot.freeSpot");
        };
    }

    /** Side and point, such as right, point 1. */
    public String detail(KnotPlace place) {
        String side = Words.of("side", place.side());
        return switch (place) {
            case KnotPlace.AtPoint(PointId point, Side _) -> Words.of("knot.sideAndPoint", side, shortName(point));
            case KnotPlace.FreeSpot _ -> side;
        };
    }

    /** Muscle, side and point in one line. */
    public String full(KnotPlace place) {
        return muscle(place) + " " + detail(place);
    }

    /** As a screen reader says it: Knot 1, upper trapezius, right, active, tenderness 5 of 10. */
    public String spoken(KnotRow knot) {
        return spoken(knot, new KnotThen(knot.state(), knot.recurring(), knot.tenderness()));
    }

    /** The same, as the knot was then. */
    String spoken(KnotRow knot, KnotThen then) {
        return Words.of(
                "knot.spoken",
                knot.number(),
                muscle(knot.place()).toLowerCase(Locale.ROOT),
                Words.of("side", knot.place().side()),
                Words.of("knotState", then.state()),
                then.tenderness());
    }

    private String muscle(PointId point) {
        return atlas.muscle(point.muscle())
                .map(Muscle::common)
                .orElse(point.muscle().value());
    }

    /** Without the letters that every point begins with: 1, or lower. */
    static String shortName(PointId point) {
        return point.name().replaceFirst("^TrP-?", "");
    }
}
