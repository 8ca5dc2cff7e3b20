/** What the operator of the machine types: commands, and how they reach the one process that owns the database. */
@NullMarked
package org.knotwise.command;

import org.jspecify.annotations.NullMarked;
