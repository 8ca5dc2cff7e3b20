/** The kit: all parts of which screens are made on one page, for developers, and only in the demonstration. */
@NullMarked
package org.knotwise.demo.ui;

import org.jspecify.annotations.NullMarked;
