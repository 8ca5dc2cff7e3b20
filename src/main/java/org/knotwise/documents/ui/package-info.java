/** The documents in a client's record. */
@NullMarked
package org.knotwise.documents.ui;

import org.jspecify.annotations.NullMarked;
