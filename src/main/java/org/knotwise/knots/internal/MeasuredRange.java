package org.knotwise.knots.internal;

import java.util.Objects;
import org.knotwise.knots.Measured;
import org.knotwise.shared.Side;

/** How far a movement went at a knot, and on which side the knot is. */
public record MeasuredRange(Side side, Measured.Range range) {

    /** As a query builds it. */
    public MeasuredRange(Side side, LimitedRange limited) {
        this(side, Objects.requireNonNull(limited.range()));
    }
}
