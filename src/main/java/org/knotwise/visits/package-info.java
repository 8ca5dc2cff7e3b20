/** Visits: charting what happened in an appointment, signing it, and what follows from the signature. */
@NullMarked
package org.knotwise.visits;

import org.jspecify.annotations.NullMarked;
