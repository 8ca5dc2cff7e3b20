/** The section of a record in which pain is traced. */
@NullMarked
package org.knotwise.tracing.ui;

import org.jspecify.annotations.NullMarked;
