/** How well the tracer ranks on published patterns, beside two simple rankings. */
@NullMarked
package org.knotwise.atlas.evaluation;

import org.jspecify.annotations.NullMarked;
