/** The reference data on muscles, points, zones, techniques and home care, and tracing pain to its source with it. */
@NullMarked
package org.knotwise.atlas;

import org.jspecify.annotations.NullMarked;
