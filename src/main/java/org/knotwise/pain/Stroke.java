package org.knotwise.pain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.knotwise.shared.Side;

/**
 * A stroke of a drawing, kept for the picture; what it marks is kept as {@link PainMark}s.
 *
 * @param view the drawing of the body it is on, such as {@code head-side}
 * @param side of a drawing that shows one side; null in one that shows both
 * @param width of the pen, in units of the drawing; more than 0
 * @param points where the middle of the pen went, at least one
 */
public record Stroke(String view, @Nullable Side side, PainQuality quality, double width, List<Dot> points) {

    public Stroke {
        if (points.isEmpty() || !(width > 0) || Double.isInfinite(width)) {
            throw new IllegalArgumentException("A stroke has a width and at least one point");
        }
        points = List.copyOf(points);
    }

    /** A place in units of the drawing. */
    public record Dot(double x, double y) {

        public Dot {
            if (!Double.isFinite(x) || !Double.isFinite(y)) {
                throw new IllegalArgumentException("A place is two numbers");
            }
        }
    }
}
