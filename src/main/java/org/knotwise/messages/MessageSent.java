package org.knotwise.messages;

import org.knotwise.shared.ClientId;

/**
 * A message was sent; told within the transaction that keeps it.
 *
 * @param byClient whether the client, or the guardian, wrote it; else somebody of the care team did
 */
public record MessageSent(ClientId client, MessageId message, boolean byClient) {}
