/** Home care: what a client does between two visits, by the knots that are being worked on. */
@NullMarked
package org.knotwise.homecare;

import org.jspecify.annotations.NullMarked;
