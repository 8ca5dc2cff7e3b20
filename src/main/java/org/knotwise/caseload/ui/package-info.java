/** The page of the figures. */
@NullMarked
package org.knotwise.caseload.ui;

import org.jspecify.annotations.NullMarked;
