/** How documents are checked and kept. */
@NullMarked
package org.knotwise.documents.internal;

import org.jspecify.annotations.NullMarked;
