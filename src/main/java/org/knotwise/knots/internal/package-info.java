/** How knots and findings are kept. */
@NullMarked
package org.knotwise.knots.internal;

import org.jspecify.annotations.NullMarked;
