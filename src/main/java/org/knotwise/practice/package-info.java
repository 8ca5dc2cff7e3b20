/** The practice itself: its name, time zone, country, contact and policies, and what time it is there. */
@NullMarked
package org.knotwise.practice;

import org.jspecify.annotations.NullMarked;
