@NullMarked
package org.knotwise.schedule.ui;

import org.jspecify.annotations.NullMarked;
