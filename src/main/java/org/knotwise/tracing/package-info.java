/** Tracing a client's pain drawing to the muscles that may send it, and what was felt when they were examined. */
@NullMarked
package org.knotwise.tracing;

import org.jspecify.annotations.NullMarked;
