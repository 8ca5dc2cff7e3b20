/** How the practice's own data is kept. */
@NullMarked
package org.knotwise.practice.internal;

import org.jspecify.annotations.NullMarked;
