/** How plans and their sessions are kept, and which step follows which. */
@NullMarked
package org.knotwise.plans.internal;

import org.jspecify.annotations.NullMarked;
