/** The calendar: hours, rooms, services, which times are free, and appointments of which none overlap. */
@NullMarked
package org.knotwise.scheduling;

import org.jspecify.annotations.NullMarked;
