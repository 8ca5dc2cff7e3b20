/** How messages are kept. */
@NullMarked
package org.knotwise.messages.internal;

import org.jspecify.annotations.NullMarked;
