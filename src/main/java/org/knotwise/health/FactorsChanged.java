package org.knotwise.health;

import org.knotwise.shared.ClientId;

/** A factor was added, changed, addressed, or is open again; told within the transaction of that. */
public record FactorsChanged(ClientId client) {}
