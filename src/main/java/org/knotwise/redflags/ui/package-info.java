/** The questions before a visit, what a yes asks for, and the signed note that lifts it. */
@NullMarked
package org.knotwise.redflags.ui;

import org.jspecify.annotations.NullMarked;
