package org.knotwise.visits;

import java.time.Instant;
import org.knotwise.knots.FindingDraft;

/**
 * What became of a finding that was charted.
 *
 * @param finding as it is kept now
 * @param lost whether what was charted was not taken, because another window had changed it since it was read
 */
public record ChartedKnot(Instant at, FindingDraft finding, boolean lost) {}
