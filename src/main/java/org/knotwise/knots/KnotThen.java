package org.knotwise.knots;

/**
 * A knot at some moment.
 *
 * @param recurred whether the episode of then was a return
 * @param tenderness of the last finding until then, before treatment, 0 to 10
 */
public record KnotThen(KnotState state, boolean recurred, int tenderness) {}
