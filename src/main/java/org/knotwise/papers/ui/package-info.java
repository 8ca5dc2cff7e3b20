/** How a paper is fetched from a page. */
@NullMarked
package org.knotwise.papers.ui;

import org.jspecify.annotations.NullMarked;
