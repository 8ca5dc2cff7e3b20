/** The kinds of notices, what sets each off, and what there is to tell when it is due. */
@NullMarked
package org.knotwise.notices.internal;

import org.jspecify.annotations.NullMarked;
