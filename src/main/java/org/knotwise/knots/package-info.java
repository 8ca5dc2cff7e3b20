/** Knots: what was found at each, in which state it is by that, and which run of it this is. */
@NullMarked
package org.knotwise.knots;

import org.jspecify.annotations.NullMarked;
