/** How pain drawings are kept. */
@NullMarked
package org.knotwise.pain.internal;

import org.jspecify.annotations.NullMarked;
