package org.knotwise.knots;

/** A finding of one visit, with the knot it belongs to. */
public record ChartedFinding(KnotId knot, FindingDraft draft) {}
