/** What a programme is made of, and who may see it. */
@NullMarked
package org.knotwise.homecare;

import org.jspecify.annotations.NullMarked;
