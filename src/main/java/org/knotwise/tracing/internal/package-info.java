/** How exam lists are kept, and what is known of a client beside the drawing. */
@NullMarked
package org.knotwise.tracing.internal;

import org.jspecify.annotations.NullMarked;
