package org.knotwise.outbox;

/**
 * A message of the demonstration, as it would have gone out.
 *
 * @param calendar the entries for the calendar that come with it; empty if there are none
 */
public record KeptMessage(Channel channel, String recipient, String subject, String text, String calendar) {}
