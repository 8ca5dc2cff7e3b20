/** The pages on which a series is placed, and on which appointments of an absent therapist are placed anew. */
@NullMarked
package org.knotwise.series.ui;

import org.jspecify.annotations.NullMarked;
