/** A fictional practice to try Knotwise with, made through the services like a real one; only under the profile demo. */
@NullMarked
package org.knotwise.demo;

import org.jspecify.annotations.NullMarked;
