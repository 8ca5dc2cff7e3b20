package org.knotwise.bodymap;

import org.knotwise.shared.Side;

/**
 * A spot of a drawing.
 *
 * @param x in units of the view; in a view of one side, as in its drawing of the right
 * @param y in units of the view
 * @param side the client's own, right or left
 */
public record BodySpot(BodyView view, double x, double y, Side side) {

    public BodySpot {
        BodyMark.requireRightOrLeft(side);
    }
}
