/** Tests of messages. */
@NullMarked
package org.knotwise.messages;

import org.jspecify.annotations.NullMarked;
