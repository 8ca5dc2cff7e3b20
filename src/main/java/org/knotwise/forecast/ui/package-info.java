/** The forecast on the page of a plan. */
@NullMarked
package org.knotwise.forecast.ui;

import org.jspecify.annotations.NullMarked;
