@NullMarked
package org.knotwise.forecast.internal;

import org.jspecify.annotations.NullMarked;
