/** The pages of the settings: overview, team, rooms, services, holidays, policies, and the first steps of a new practice. */
@NullMarked
package org.knotwise.settings.ui;

import org.jspecify.annotations.NullMarked;
