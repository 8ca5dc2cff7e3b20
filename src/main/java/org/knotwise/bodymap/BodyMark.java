package org.knotwise.bodymap;

import org.knotwise.atlas.PointId;
import org.knotwise.shared.Side;

/**
 * A mark on the drawing, such as a knot.
 *
 * @param id by which it is reported when it is chosen; unique on one drawing
 * @param number written beside it
 * @param look its shape and colour
 * @param recurred whether a ring is around it
 * @param label as a screen reader says it: Knot 1, upper trapezius, right, active, tenderness 5 of 10
 */
public record BodyMark(String id, int number, Place place, Look look, boolean recurred, String label) {

    /** What a mark looks like; the shape says it, the colour repeats it. */
    public enum Look {
        ACTIVE,
        LATENT,
        RELEASED,
        /** Not a finding yet: a place to examine. */
        EXAMINE
    }

    /** Where a mark is. */
    public sealed interface Place {}

    /** At a trigger point of the atlas; the drawing knows where that is. */
    public record AtPoint(PointId point, Side side) implements Place {

        public AtPoint {
            requireRightOrLeft(side);
        }
    }

    /** At a spot of one view. */
    public record AtSpot(BodySpot spot) implements Place {}

    static void requireRightOrLeft(Side side) {
        if (side == Side.MIDLINE) {
            throw new IllegalArgumentException("A mark is right or left");
        }
    }
}
