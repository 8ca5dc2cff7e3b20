/** The practice's own settings: the pages on which it is built up, and who may change what it says of itself. */
@NullMarked
package org.knotwise.settings;

import org.jspecify.annotations.NullMarked;
