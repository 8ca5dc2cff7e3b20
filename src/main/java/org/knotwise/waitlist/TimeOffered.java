package org.knotwise.waitlist;

import org.knotwise.shared.ClientId;

/** A time was offered to a client who waits; published in the transaction that offers it. */
public record TimeOffered(ClientId client, OfferId offer) {}
