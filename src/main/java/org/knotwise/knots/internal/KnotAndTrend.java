package org.knotwise.knots.internal;

import org.jspecify.annotations.Nullable;

/** A knot with one value of its tenderness over time; the value is null where none was asked for. */
public record KnotAndTrend(Knot knot, @Nullable Integer tenderness) {}
