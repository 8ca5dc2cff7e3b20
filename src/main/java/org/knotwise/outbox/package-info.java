/** What is to be told to people outside, written in the transaction of its cause, and sending it. */
@NullMarked
package org.knotwise.outbox;

import org.jspecify.annotations.NullMarked;
