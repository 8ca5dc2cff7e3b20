/** Values that every module speaks: ids of what is shared, sides, scores, spans of time, and how a rule says no. */
@NullMarked
package org.knotwise.shared;

import org.jspecify.annotations.NullMarked;
