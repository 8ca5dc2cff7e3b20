package org.knotwise.identity;

import org.knotwise.shared.ClientId;

/** Somebody joined or left a client's care team; published in the transaction that changes it. */
public record CareTeamChanged(ClientId client) {}
