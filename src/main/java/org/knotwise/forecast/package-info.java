/** Forecasts: how many treated visits a knot, and with it a plan, still needs, and whether a plan is off course. */
@NullMarked
package org.knotwise.forecast;

import org.jspecify.annotations.NullMarked;
