/** How client records are kept and found. */
@NullMarked
package org.knotwise.clients.internal;

import org.jspecify.annotations.NullMarked;
