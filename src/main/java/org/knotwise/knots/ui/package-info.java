/** The knots of a client's record: the body map, the list, and the form for what was found. */
@NullMarked
package org.knotwise.knots.ui;

import org.jspecify.annotations.NullMarked;
