package org.knotwise.outbox.internal;

import org.knotwise.outbox.Notice;

/**
 * A notice that one sender has taken to send.
 *
 * @param attempt counted from 1; of two senders that both think it is theirs only the one with the last number can end it
 */
public record Claim(Notice notice, int attempt) {}
