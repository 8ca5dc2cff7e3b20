/** Placing all open sessions of a plan in the calendar at once, and placing anew what an absent therapist cannot hold. */
@NullMarked
package org.knotwise.series;

import org.jspecify.annotations.NullMarked;
