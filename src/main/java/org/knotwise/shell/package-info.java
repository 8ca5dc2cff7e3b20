/** The frame around all pages: the drawer, the bundles of words, and what is shown when something is wrong. */
@NullMarked
package org.knotwise.shell;

import org.jspecify.annotations.NullMarked;
