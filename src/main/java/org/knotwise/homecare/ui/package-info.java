/** The home care of a client's record, and how a measure is told in words. */
@NullMarked
package org.knotwise.homecare.ui;

import org.jspecify.annotations.NullMarked;
