/** What to mind of a client's health: alerts, the coded profile, what keeps pain going, and where touch was consented to. */
@NullMarked
package org.knotwise.health;

import org.jspecify.annotations.NullMarked;
