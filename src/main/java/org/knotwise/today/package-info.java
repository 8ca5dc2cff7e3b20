/** The therapist's day, put together from what the other modules know. */
@NullMarked
package org.knotwise.today;

import org.jspecify.annotations.NullMarked;
