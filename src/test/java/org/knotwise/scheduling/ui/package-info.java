/** Tests of the pages on which appointments are booked, moved and cancelled. */
@NullMarked
package org.knotwise.scheduling.ui;

import org.jspecify.annotations.NullMarked;
