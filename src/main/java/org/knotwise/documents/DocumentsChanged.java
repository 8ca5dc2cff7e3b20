package org.knotwise.documents;

import org.knotwise.shared.ClientId;

/** A document was added, removed, or is said to be something else; told within the transaction of that. */
public record DocumentsChanged(ClientId client) {}
