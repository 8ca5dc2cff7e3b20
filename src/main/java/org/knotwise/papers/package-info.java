/** Papers: what is handed out or sent on paper, as PDF. */
@NullMarked
package org.knotwise.papers;

import org.jspecify.annotations.NullMarked;
