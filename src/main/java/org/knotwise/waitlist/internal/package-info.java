/** How those who wait and what they were offered is kept, and what comes free. */
@NullMarked
package org.knotwise.waitlist.internal;

import org.jspecify.annotations.NullMarked;
