/** The page of the calendar, its element in the browser, and the panels beside it. */
@NullMarked
package org.knotwise.schedule.ui;

import org.jspecify.annotations.NullMarked;
