package org.knotwise.visits;

import java.time.Instant;

/**
 * What was added to a note after it was signed.
 *
 * @param text what it says
 * @param why the reason
 * @param by the name of who wrote and signed it
 */
public record NoteAmendment(String text, String why, String by, Instant at) {}
