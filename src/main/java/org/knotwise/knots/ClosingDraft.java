package org.knotwise.knots;

/**
 * Why an episode is closed without a release, as a person says it.
 *
 * @param note in the therapist's words; empty if the reason says it all
 */
public record ClosingDraft(ClosingReason reason, String note) {

    public static final int NOTE_LIMIT = 1000;

    public ClosingDraft {
        note = note.strip();
        if (note.length() > NOTE_LIMIT) {
            throw new IllegalArgumentException("A note has at most 1000 characters");
        }
        if (reason == ClosingReason.OTHER && note.isEmpty()) {
            throw new IllegalArgumentException("Another reason is named");
        }
    }
}
