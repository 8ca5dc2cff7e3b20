package org.knotwise.knots;

/**
 * How large the drawings of the body are. The whole figure is drawn at about 1.9 cm for each unit, as its geometry says
 * of its landmarks: some 90 units for a person of 1.7 m. The insets are scaled by the mean length of what they show at
 * that height: a head with its neck of 29 cm on 290 units, a hand with its wrist of 20 cm on 310, a foot of 26 cm on 310.
 */
final class SpotScale {

    /** What is found so near to a knot at a free spot is most likely that knot again. */
    static final double SAME_KNOT_WITHIN_CM = 3;

    private static final double FIGURE = 1.9;
    private static final double HEAD = 29.0 / 290;
    private static final double HAND = 20.0 / 310;
    private static final double FOOT = 26.0 / 310;

    private SpotScale() {}

    /** How many centimetres of the body one unit of the drawing is. */
    static double centimetres(String view) {
        return view.startsWith("head")
                ? HEAD
                : view.startsWith("hand") ? HAND : view.startsWith("foot") ? FOOT : FIGURE;
    }

    /** How far two spots of one drawing are from each other on the body, in centimetres. */
    static double between(KnotPlace.FreeSpot one, KnotPlace.FreeSpot other) {
        return Math.hypot(one.x() - other.x(), one.y() - other.y()) * centimetres(one.view());
    }
}
