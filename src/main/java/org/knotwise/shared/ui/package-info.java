/** What all views are made of: words, formats, pages, cards, the one form dialog, notices and the icons. */
@NullMarked
@NamedInterface("ui")
package org.knotwise.shared.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
