/** Tests of pain drawings. */
@NullMarked
package org.knotwise.pain;

import org.jspecify.annotations.NullMarked;
