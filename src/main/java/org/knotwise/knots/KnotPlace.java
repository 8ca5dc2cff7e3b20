package org.knotwise.knots;

import org.knotwise.atlas.PointId;
import org.knotwise.shared.Side;

/** Where a knot is. */
public sealed interface KnotPlace {

    /** The client's right or left. */
    Side side();

    /** A trigger point of the atlas. */
    record AtPoint(PointId point, Side side) implements KnotPlace {

        public AtPoint {
            requireRightOrLeft(side);
        }
    }

    /**
     * A spot that is no trigger point of the atlas.
     *
     * @param view the drawing, such as back
     * @param x in units of that drawing
     * @param y in units of that drawing
     */
    record FreeSpot(String view, double x, double y, Side side) implements KnotPlace {

        public FreeSpot {
            requireRightOrLeft(side);
        }
    }

    private static void requireRightOrLeft(Side side) {
        if (side == Side.MIDLINE) {
            throw new IllegalArgumentException("A knot is right or left");
        }
    }
}
