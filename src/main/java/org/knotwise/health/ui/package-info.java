/** The health section of a client's record, its cards in the overview, and the alerts wherever the client appears. */
@NullMarked
package org.knotwise.health.ui;

import org.jspecify.annotations.NullMarked;
