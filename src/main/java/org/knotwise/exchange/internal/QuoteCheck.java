package org.knotwise.exchange.internal;

import java.util.Optional;
import org.knotwise.exchange.ClientListReading.Place;
import org.knotwise.exchange.ClientListReading.Problem;
import org.knotwise.exchange.Message;

/**
 * Finds the first quote that is never closed, or closed in the middle of a cell. The parser would take the rest of the
 * file for one cell, or fail without naming the column.
 */
final class QuoteCheck {

    private final String text;
    private final char separator;

    private int at = 0;
    private int row = 1;
    private int column = 1;
    private long line = 1;

    private QuoteCheck(String text, char separator) {
        this.text = text;
        this.separator = separator;
    }

    static Optional<Problem> firstProblem(String text, char separator) {
        return new QuoteCheck(text, separator).run();
    }

    private Optional<Problem> run() {
        while (at < text.length()) {
            if (text.charAt(at) == '"') {
                Place cell = new Place(row, column, line);
                int closing = closingQuote();
                if (closing < 0) {
                    return Optional.of(new Problem(cell, Message.of("import.refused.openQuote")));
                }
                line += lineBreaks(at, closing);
                at = closing + 1;
                if (!atEndOfCell()) {
                    return Optional.of(new Problem(cell, Message.of("import.refused.textAfterQuote")));
                }
            }
            while (!atEndOfCell()) {
                at++;
            }
            nextCell();
        }
        return Optional.empty();
    }

    private int closingQuote() {
        int quote = text.indexOf('"', at + 1);
        while (quote >= 0 && text.startsWith("\"", quote + 1)) { // two of them stand for one in the text
            quote = text.indexOf('"', quote + 2);
        }
        return quote;
    }

    private boolean atEndOfCell() {
        return at >= text.length() || text.charAt(at) == separator || isLineBreak(at);
    }

    private void nextCell() {
        if (at < text.length() && text.charAt(at) == separator) {
            column++;
        } else {
            row++;
            line++;
            column = 1;
            if (text.startsWith("\r\n", at)) {
                at++;
            }
        }
        at++;
    }

    private long lineBreaks(int from, int to) {
        long breaks = 0;
        for (int i = from; i < to; i++) {
            if (isLineBreak(i) && !text.startsWith("\r\n", i)) {
                breaks++;
            }
        }
        return breaks;
    }

    private boolean isLineBreak(int index) {
        return text.charAt(index) == '\n' || text.charAt(index) == '\r';
    }
}
