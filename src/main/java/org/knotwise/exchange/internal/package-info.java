/** How files are taken apart: encodings, separators, headers, dates, cells. */
@NullMarked
package org.knotwise.exchange.internal;

import org.jspecify.annotations.NullMarked;
