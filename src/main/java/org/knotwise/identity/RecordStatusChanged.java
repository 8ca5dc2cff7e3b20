package org.knotwise.identity;

import org.knotwise.shared.ClientId;

/** A client was archived or brought back; published in the transaction that does it. */
public record RecordStatusChanged(ClientId client) {}
