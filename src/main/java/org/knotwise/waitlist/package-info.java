/** Clients who wait for a time: what they wish, who waits most urgently, and what is offered to whom when a time comes free. */
@NullMarked
package org.knotwise.waitlist;

import org.jspecify.annotations.NullMarked;
