/** Tests of the pages that ask and show red flags. */
@NullMarked
package org.knotwise.redflags.ui;

import org.jspecify.annotations.NullMarked;
