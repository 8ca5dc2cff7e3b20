/** The home care of a client as it stands on paper. */
@NullMarked
@NamedInterface("paper")
package org.knotwise.homecare.paper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
