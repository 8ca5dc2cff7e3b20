package org.knotwise.bodymap;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.knotwise.shared.Side;

/**
 * A stroke of the pen on a drawing.
 *
 * @param side of a view that shows one side; null in a view that shows both
 * @param width of the pen, in units of the view
 * @param line where the middle of the pen went, at least one place; in a view of one side, as in its drawing of the right
 */
public record PenStroke(BodyView view, @Nullable Side side, Ink ink, double width, List<Place> line) {

    public PenStroke {
        line = List.copyOf(line);
    }

    /** A place in units of the view. */
    public record Place(double x, double y) {}
}
