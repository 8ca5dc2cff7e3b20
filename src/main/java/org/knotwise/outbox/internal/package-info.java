/** The rows of the outbox, the rounds in which they are sent, and the channels that carry them. */
@NullMarked
package org.knotwise.outbox.internal;

import org.jspecify.annotations.NullMarked;
