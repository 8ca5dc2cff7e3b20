/** How accounts are kept and how each call of a service is let through or refused. */
@NullMarked
package org.knotwise.identity.internal;

import org.jspecify.annotations.NullMarked;
