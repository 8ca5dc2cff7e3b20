/** Knotwise: one application, made of modules; each package below says in a sentence what it is. */
@NullMarked
package org.knotwise;

import org.jspecify.annotations.NullMarked;
