package org.knotwise.knots.internal;

import java.util.UUID;
import org.knotwise.knots.KnotState;

public record StateCount(UUID therapist, KnotState state, long knots) {}
