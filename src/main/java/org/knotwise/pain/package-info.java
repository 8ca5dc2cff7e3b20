/** Pain drawings: where a client says it hurts, how strongly, and how it feels. */
@NullMarked
package org.knotwise.pain;

import org.jspecify.annotations.NullMarked;
