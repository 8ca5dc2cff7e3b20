/** Questions that ask for a doctor before a treatment: who answered what, what it stops, and who cleared it. */
@NullMarked
package org.knotwise.redflags;

import org.jspecify.annotations.NullMarked;
