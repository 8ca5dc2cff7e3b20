/** Tests of the calendar: which times are free, and that none is given twice. */
@NullMarked
package org.knotwise.scheduling;

import org.jspecify.annotations.NullMarked;
