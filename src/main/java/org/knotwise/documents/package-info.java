/** The papers and pictures that are kept on a client: checked by their content, stored outside the web's reach. */
@NullMarked
package org.knotwise.documents;

import org.jspecify.annotations.NullMarked;
