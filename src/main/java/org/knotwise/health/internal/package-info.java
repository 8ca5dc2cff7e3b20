/** How alerts, profile, factors and consents are kept. */
@NullMarked
package org.knotwise.health.internal;

import org.jspecify.annotations.NullMarked;
