/** The page on which a visit is charted, and the visits of a record. */
@NullMarked
package org.knotwise.visits.ui;

import org.jspecify.annotations.NullMarked;
