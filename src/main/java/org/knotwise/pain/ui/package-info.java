/** What draws pain and shows what was drawn; the pages around it are of other modules. */
@NullMarked
package org.knotwise.pain.ui;

import org.jspecify.annotations.NullMarked;
