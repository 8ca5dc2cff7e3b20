/** Follow-ups: what is due so that care continues, whose it is, and how it ended. */
@NullMarked
package org.knotwise.followups;

import org.jspecify.annotations.NullMarked;
