@NullMarked
package org.knotwise.forecast;

import org.jspecify.annotations.NullMarked;
