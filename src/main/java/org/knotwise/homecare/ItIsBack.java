package org.knotwise.homecare;

import org.knotwise.shared.ClientId;

/** A client said that an old pain is back; told within the transaction that keeps it. */
public record ItIsBack(ClientId client) {}
