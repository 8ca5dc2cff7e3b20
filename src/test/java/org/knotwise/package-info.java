/** Tests of the house as a whole, and what all tests share. */
@NullMarked
package org.knotwise;

import org.jspecify.annotations.NullMarked;
