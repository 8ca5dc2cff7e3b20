package org.knotwise.intake;

import org.knotwise.shared.ClientId;

/** A client signed and sent the form; told within the transaction that keeps it. */
public record IntakeSent(ClientId client, IntakeId intake) {}
