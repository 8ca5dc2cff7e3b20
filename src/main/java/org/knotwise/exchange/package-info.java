/** What comes in from other systems and goes out to them: client lists, exports of lists and of whole records. */
@NullMarked
package org.knotwise.exchange;

import org.jspecify.annotations.NullMarked;
