/** What a client sees of the own record; the client is taken from the login, never from an address. */
@NullMarked
package org.knotwise.portal;

import org.jspecify.annotations.NullMarked;
