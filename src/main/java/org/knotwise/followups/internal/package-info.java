/** How follow-ups are kept, made and ended by what happens elsewhere. */
@NullMarked
package org.knotwise.followups.internal;

import org.jspecify.annotations.NullMarked;
