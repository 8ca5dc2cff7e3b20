package org.knotwise.intake;

import org.knotwise.shared.ClientId;

/** Staff asked a client to fill in the form again; told within the transaction that keeps it. */
public record IntakeAskedFor(ClientId client) {}
