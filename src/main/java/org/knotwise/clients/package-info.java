/** Clients: the people in care, what is kept on each of them, and who looks like somebody already on record. */
@NullMarked
package org.knotwise.clients;

import org.jspecify.annotations.NullMarked;
