package org.knotwise.scheduling.ui;

import org.knotwise.scheduling.CancelReason;
import org.knotwise.scheduling.ChangeScope;

/** Which appointments do not take place, and why. */
record CancelWish(ChangeScope scope, CancelReason reason) {}
