/** How programmes, what was done of them, and check-ins are kept. */
@NullMarked
package org.knotwise.homecare.internal;

import org.jspecify.annotations.NullMarked;
