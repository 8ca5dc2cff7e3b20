package org.knotwise.health;

import org.knotwise.shared.ClientId;

/** An entry of a client’s health profile was added, changed or ended; told within the transaction of the change. */
public record ProfileChanged(ClientId client) {}
