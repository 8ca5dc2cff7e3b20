/** The first page of a therapist. */
@NullMarked
package org.knotwise.today.ui;

import org.jspecify.annotations.NullMarked;
