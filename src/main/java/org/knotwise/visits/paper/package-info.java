/** Signed notes as they stand on paper. */
@NullMarked
package org.knotwise.visits.paper;

import org.jspecify.annotations.NullMarked;
