/** Tests of what is kept on a client's health. */
@NullMarked
package org.knotwise.health;

import org.jspecify.annotations.NullMarked;
