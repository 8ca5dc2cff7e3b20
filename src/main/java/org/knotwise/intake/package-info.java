/** The intake form: what clients say of themselves, their health, pain and goals, what they consent to, kept as given. */
@NullMarked
package org.knotwise.intake;

import org.jspecify.annotations.NullMarked;
