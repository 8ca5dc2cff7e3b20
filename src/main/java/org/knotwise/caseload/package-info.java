/** Caseloads: how many clients, plans and knots are in whose care, and how they do. */
@NullMarked
package org.knotwise.caseload;

import org.jspecify.annotations.NullMarked;
