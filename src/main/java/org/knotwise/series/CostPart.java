package org.knotwise.series;

/**
 * A reason why a session is not placed as well as could be.
 *
 * @param cost in sixtieths of a point, more than 0
 */
public record CostPart(CostKind kind, int cost) {}
