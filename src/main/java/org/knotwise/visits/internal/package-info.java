/** How visits are kept, and that a signed one is not changed. */
@NullMarked
package org.knotwise.visits.internal;

import org.jspecify.annotations.NullMarked;
