/** The list of those who wait, and how a client is put on it. */
@NullMarked
package org.knotwise.waitlist.ui;

import org.jspecify.annotations.NullMarked;
