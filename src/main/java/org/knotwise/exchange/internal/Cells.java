package org.knotwise.exchange.internal;

import java.util.regex.Pattern;

/** What is done to the text of a cell; otherwise it is kept as typed, a leading = + - or @ included. */
public final class Cells {

    private static final Pattern OUTER_BLANKS = Pattern.compile("^[\\s\\u00A0\\uFEFF]+|[\\s\\u00A0\\uFEFF]+$");
    private static final Pattern BLANKS_WITH_BREAK = Pattern.compile("[ \t]*[\r\n\t]+[ \t]*");
    private static final int LONGEST_EXCERPT = 40;

    private Cells() {}

    /** Without blanks around it, no-break ones included. */
    static String strip(String cell) {
        return OUTER_BLANKS.matcher(cell).replaceAll("");
    }

    /** On one line. */
    static String joinLines(String cell, String joint) {
        return BLANKS_WITH_BREAK.matcher(cell).replaceAll(joint);
    }

    /** With one kind of line break. */
    static String plainLineBreaks(String cell) {
        return cell.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** The beginning, as it may be shown in a list or a terminal: a control character there could do anything. */
    public static String excerpt(String cell) {
        StringBuilder shown = new StringBuilder();
        cell.codePoints().limit(LONGEST_EXCERPT).forEach(letter -> {
            if (Character.isISOControl(letter)) {
                shown.append(letter == '\n' || letter == '\r' || letter == '\t' ? " " : "\uFFFD");
            } else {
                shown.appendCodePoint(letter);
            }
        });
        return cell.codePointCount(0, cell.length()) > LONGEST_EXCERPT ? shown + "…" : shown.toString();
    }
}
