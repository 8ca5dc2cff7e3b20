/** The list of clients, the form for a new one, the list that a practice brings, and the frame of a record. */
@NullMarked
package org.knotwise.clients.ui;

import org.jspecify.annotations.NullMarked;
