package org.knotwise.visits;

/**
 * What a therapist adds to a note that is signed.
 *
 * @param text not blank, at most 10,000 characters
 * @param why the reason; not blank, at most 1,000 characters
 */
public record AmendmentDraft(String text, String why) {

    public static final int WHY_LIMIT = 1000;

    public AmendmentDraft {
        if (text.isBlank() || text.length() > NoteDraft.TEXT_LIMIT || why.isBlank() || why.length() > WHY_LIMIT) {
            throw new IllegalArgumentException("An amendment says something, and why");
        }
    }
}
