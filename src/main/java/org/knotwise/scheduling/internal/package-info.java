/** How the calendar is kept, and how the database refuses what is booked twice. */
@NullMarked
package org.knotwise.scheduling.internal;

import org.jspecify.annotations.NullMarked;
