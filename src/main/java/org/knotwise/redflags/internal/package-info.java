/** How answers, what they raise and how it was lifted are kept. */
@NullMarked
package org.knotwise.redflags.internal;

import org.jspecify.annotations.NullMarked;
