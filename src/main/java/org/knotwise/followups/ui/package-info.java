/** The list of what is due. */
@NullMarked
package org.knotwise.followups.ui;

import org.jspecify.annotations.NullMarked;
