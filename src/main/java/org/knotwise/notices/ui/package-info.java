/** What was told to whom, what could not be, and the card that makes a calendar feed. */
@NullMarked
package org.knotwise.notices.ui;

import org.jspecify.annotations.NullMarked;
