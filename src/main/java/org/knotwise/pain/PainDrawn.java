package org.knotwise.pain;

import org.knotwise.shared.ClientId;

/** A client's pain was drawn; told within the transaction that keeps the drawing. */
public record PainDrawn(ClientId client, PainDrawingId drawing) {}
