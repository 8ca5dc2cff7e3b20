/** Tests of the pain tracer's page. */
@NullMarked
package org.knotwise.tracing.ui;

import org.jspecify.annotations.NullMarked;
