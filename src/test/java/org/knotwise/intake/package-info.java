/** Tests of the intake form. */
@NullMarked
package org.knotwise.intake;

import org.jspecify.annotations.NullMarked;
