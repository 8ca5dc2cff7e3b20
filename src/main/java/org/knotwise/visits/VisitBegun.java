package org.knotwise.visits;

import org.knotwise.shared.ClientId;
import org.knotwise.shared.VisitId;

/** A visit was begun, so that there is a note to sign; told within the transaction that begins it. */
public record VisitBegun(ClientId client, VisitId visit) {}
