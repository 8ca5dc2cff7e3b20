/** The page of the calendar: a week or a day, by therapist or by room, and what is still to be booked beside it. */
@NullMarked
package org.knotwise.schedule;

import org.jspecify.annotations.NullMarked;
