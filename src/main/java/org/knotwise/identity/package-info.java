/** Who is who: accounts, roles, sign-in, and who may open which record. */
@NullMarked
package org.knotwise.identity;

import org.jspecify.annotations.NullMarked;
