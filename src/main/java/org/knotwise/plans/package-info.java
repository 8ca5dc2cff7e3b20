/** Plans: goals, target knots, phases of sessions, and how each session stands. */
@NullMarked
package org.knotwise.plans;

import org.jspecify.annotations.NullMarked;
