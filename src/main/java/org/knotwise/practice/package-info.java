/** The practice itself: its name, its time zone, its country, and what time it is there. */
@NullMarked
package org.knotwise.practice;

import org.jspecify.annotations.NullMarked;
