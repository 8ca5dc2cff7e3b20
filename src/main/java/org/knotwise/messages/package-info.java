/** Messages: what a client and the care team write to each other, and when the other side saw it. */
@NullMarked
package org.knotwise.messages;

import org.jspecify.annotations.NullMarked;
