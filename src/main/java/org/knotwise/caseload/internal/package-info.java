/** The queries behind the figures. */
@NullMarked
package org.knotwise.caseload.internal;

import org.jspecify.annotations.NullMarked;
