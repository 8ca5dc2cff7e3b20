/** The pages in front of the house: sign in, accept an invitation, set the practice up. */
@NullMarked
package org.knotwise.identity.ui;

import org.jspecify.annotations.NullMarked;
