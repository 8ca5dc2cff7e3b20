/** The list of clients, the form for a new one, the frame of a record, and the way to it. */
@NullMarked
package org.knotwise.clients.ui;

import org.jspecify.annotations.NullMarked;
