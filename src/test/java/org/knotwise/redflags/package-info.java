/** Tests of what red flags stop. */
@NullMarked
package org.knotwise.redflags;

import org.jspecify.annotations.NullMarked;
