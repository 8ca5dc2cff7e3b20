package org.knotwise.knots.internal;

import java.util.UUID;

/** One value of a knot's tenderness over time. */
public record Trend(UUID knot, int tenderness) {}
