/** The pages on which lists come in. */
@NullMarked
package org.knotwise.exchange.ui;

import org.jspecify.annotations.NullMarked;
