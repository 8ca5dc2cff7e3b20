package org.knotwise.clients;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The kinds of free text in a client's record. Every letter of every script, markup, quotes and emoji are welcome; only
 * length and characters that cannot be kept are refused.
 */
public enum TextKind {
    /** A name; one line. */
    NAME(200, false),
    /** Any other short text; one line. */
    LINE(200, false),
    /** Notes and alerts; line breaks and tabs belong to it. */
    PARAGRAPH(4000, true);

    private final int longest;
    private final boolean manyLines;

    TextKind(int longest, boolean manyLines) {
        this.longest = longest;
        this.manyLines = manyLines;
    }

    /** The greatest length, counted as every layer below counts it: in UTF-16 units, so an emoji is two or more. */
    public int longest() {
        return longest;
    }

    /** Whether line breaks and tabs may be in it. */
    public boolean manyLines() {
        return manyLines;
    }

    /** Why this text is refused, if it is. */
    public Optional<TextProblem> problemWith(String text) {
        if (text.length() > longest) {
            return Optional.of(TextProblem.TOO_LONG);
        }
        return text.codePoints().allMatch(this::mayHold) ? Optional.empty() : Optional.of(TextProblem.BAD_CHARACTER);
    }

    /** Refuses a text that is missing or cannot be kept; {@code what} names it to whoever reads the log. */
    void require(String what, String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException(what + " is required");
        }
        check(what, text);
    }

    /** Refuses a text that cannot be kept; {@code what} names it to whoever reads the log. */
    void check(String what, @Nullable String text) {
        Optional<TextProblem> problem = text == null ? Optional.empty() : problemWith(text);
        if (problem.isPresent()) {
            throw new IllegalArgumentException(what + " is refused: " + problem.get());
        }
    }

    private boolean mayHold(int codePoint) {
        return switch (codePoint) {
            case '\n', '\r', '\t' -> manyLines;
            default -> !Character.isISOControl(codePoint) && Character.getType(codePoint) != Character.SURROGATE;
        };
    }
}
