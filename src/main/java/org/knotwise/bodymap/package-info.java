/** The drawing of the body, for every use: it shows marks and areas, and reports what was tapped or drawn. */
@NullMarked
package org.knotwise.bodymap;

import org.jspecify.annotations.NullMarked;
