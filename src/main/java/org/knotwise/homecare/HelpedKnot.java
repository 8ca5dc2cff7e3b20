package org.knotwise.homecare;

import org.knotwise.atlas.Muscle;
import org.knotwise.shared.Side;

/** A knot that home care is for, as far as home care looks at it: its muscle, and the client's right or left. */
public record HelpedKnot(Muscle muscle, Side side) {}
