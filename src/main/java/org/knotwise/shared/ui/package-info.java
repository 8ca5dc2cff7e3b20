/** What all views are made of: words, formats, pages, cards, the one form dialog, notices and the icons. */
@NullMarked
package org.knotwise.shared.ui;

import org.jspecify.annotations.NullMarked;
