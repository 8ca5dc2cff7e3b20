/** What the practice's episodes say on the chance of a release, and how well that was known in time. */
@NullMarked
package org.knotwise.forecast.internal;

import org.jspecify.annotations.NullMarked;
