/** The client's pages, as a browser would ask for them. */
@NullMarked
package org.knotwise.portal.ui;

import org.jspecify.annotations.NullMarked;
