@NullMarked
package org.knotwise.redflags;

import org.jspecify.annotations.NullMarked;
