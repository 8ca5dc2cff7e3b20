/** Tests of the inside of the practice. */
@NullMarked
package org.knotwise.practice.internal;

import org.jspecify.annotations.NullMarked;
