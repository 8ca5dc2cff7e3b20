/** Messages on the screen: in the record, in the list of all, and for the portal. */
@NullMarked
package org.knotwise.messages.ui;

import org.jspecify.annotations.NullMarked;
