/** The plan of a client's record: drafting it, proposing it, seeing where it stands. */
@NullMarked
package org.knotwise.plans.ui;

import org.jspecify.annotations.NullMarked;
