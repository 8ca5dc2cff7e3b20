package org.knotwise.visits;

import java.util.Locale;

/**
 * A text and the short word that stands for it.
 *
 * @param word 1 to 20 letters and digits, kept in lower case
 * @param text 1 to 2000 characters, not blank
 */
public record SnippetDraft(String word, String text) {

    public static final int WORD_LIMIT = 20;
    public static final int TEXT_LIMIT = 2000;

    public SnippetDraft {
        word = word.strip().toLowerCase(Locale.ROOT);
        if (!isWord(word)) {
            throw new IllegalArgumentException("A short word has 1 to 20 letters and digits");
        }
        if (!isText(text)) {
            throw new IllegalArgumentException("A snippet has 1 to 2000 characters");
        }
    }

    /** Whether a text can stand before a snippet. */
    public static boolean isWord(String word) {
        String plain = word.strip();
        return !plain.isEmpty() && plain.length() <= WORD_LIMIT && plain.chars().allMatch(Character::isLetterOrDigit);
    }

    /** Whether a text can be a snippet. */
    public static boolean isText(String text) {
        return !text.isBlank() && text.length() <= TEXT_LIMIT;
    }
}
