/** Tests of the pages of knots. */
@NullMarked
package org.knotwise.knots.ui;

import org.jspecify.annotations.NullMarked;
