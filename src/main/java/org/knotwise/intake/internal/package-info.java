/** How intake forms are kept. */
@NullMarked
package org.knotwise.intake.internal;

import org.jspecify.annotations.NullMarked;
