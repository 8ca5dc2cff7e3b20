/** Client lists that a practice brings: reading them, saying what they would bring, and bringing it. */
@NullMarked
package org.knotwise.exchange;

import org.jspecify.annotations.NullMarked;
