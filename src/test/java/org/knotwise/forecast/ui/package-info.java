@NullMarked
package org.knotwise.forecast.ui;

import org.jspecify.annotations.NullMarked;
