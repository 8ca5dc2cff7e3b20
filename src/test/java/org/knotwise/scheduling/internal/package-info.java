@NullMarked
package org.knotwise.scheduling.internal;

import org.jspecify.annotations.NullMarked;
