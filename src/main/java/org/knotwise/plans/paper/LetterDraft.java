package org.knotwise.plans.paper;

/**
 * What a therapist writes to a physician.
 *
 * @param to name and address, a line each
 * @param subject what it is about, without the client's name
 * @param text the letter itself
 */
public record LetterDraft(String to, String subject, String text) {

    public static final int LINE_LIMIT = 200;
    public static final int TO_LIMIT = 1000;
    public static final int TEXT_LIMIT = 8000;
}
