/** The next appointment of a record, the free times to choose from, and the rooms and hours behind them. */
@NullMarked
package org.knotwise.scheduling.ui;

import org.jspecify.annotations.NullMarked;
