/** Tests of the documents: what is taken, what is refused, and that no file is lost or left over. */
@NullMarked
package org.knotwise.documents;

import org.jspecify.annotations.NullMarked;
