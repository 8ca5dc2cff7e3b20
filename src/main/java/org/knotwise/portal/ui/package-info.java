/** The pages of the client portal, for a phone first: home, the plan, the visits. */
@NullMarked
package org.knotwise.portal.ui;

import org.jspecify.annotations.NullMarked;
