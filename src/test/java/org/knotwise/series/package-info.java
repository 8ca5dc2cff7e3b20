@NullMarked
package org.knotwise.series;

import org.jspecify.annotations.NullMarked;
