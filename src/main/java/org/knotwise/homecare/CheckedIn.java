package org.knotwise.homecare;

import org.knotwise.shared.ClientId;

/** A client reported how it goes; told within the transaction that keeps the report. */
public record CheckedIn(ClientId client, CheckInId checkIn) {}
