/** The intake form as it is answered, and as staff read it. */
@NullMarked
package org.knotwise.intake.ui;

import org.jspecify.annotations.NullMarked;
