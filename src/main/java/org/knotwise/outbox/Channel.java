package org.knotwise.outbox;

/** How a notice reaches somebody. */
public enum Channel {
    /** By e-mail. */
    EMAIL,
    /** As a text message. */
    TEXT
}
