/** Tests of tracing. */
@NullMarked
package org.knotwise.tracing;

import org.jspecify.annotations.NullMarked;
