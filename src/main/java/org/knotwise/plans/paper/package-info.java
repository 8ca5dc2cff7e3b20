/** Plans and letters about them, as they stand on paper. */
@NullMarked
@NamedInterface("paper")
package org.knotwise.plans.paper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
