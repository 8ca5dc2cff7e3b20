package org.knotwise.exchange.internal;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.knotwise.exchange.HeaderMatch;
import org.knotwise.exchange.HeaderMatch.Imported;
import org.knotwise.exchange.Separator;

/**
 * Finds the separator: the one that makes most known headers of the first row; where none is known, the one that cuts
 * the first rows most evenly.
 */
final class SeparatorSearch {

    private static final int ROWS_LOOKED_AT = 20;

    private record Trial(Separator separator, long knownHeaders, long evenRows, int columns) {}

    private SeparatorSearch() {}

    /** The one that the first line names ({@code sep=;}). */
    static Separator named(String text) {
        char character = text.charAt(text.indexOf('=') + 1);
        return Arrays.stream(Separator.values())
                .filter(separator -> separator.character() == character)
                .findFirst()
                .orElseThrow();
    }

    static Separator in(String text) {
        return Arrays.stream(Separator.values())
                .map(separator -> trial(text, separator))
                .max(Comparator.comparingLong(Trial::knownHeaders)
                        .thenComparingLong(Trial::evenRows)
                        .thenComparingInt(Trial::columns))
                .map(Trial::separator)
                .orElse(Separator.COMMA);
    }

    private static Trial trial(String text, Separator separator) {
        List<List<String>> rows = firstRows(text, separator);
        int columns = rows.isEmpty() ? 0 : rows.getFirst().size();
        if (columns < 2 || columns > Table.MOST_COLUMNS) {
            return new Trial(separator, 0, 0, columns);
        }
        long known = HeaderMatching.match(rows.getFirst()).columns().stream()
                .map(HeaderMatch.Column::use)
                .filter(Imported.class::isInstance)
                .count();
        long even = rows.stream().filter(cells -> cells.size() == columns).count();
        return new Trial(separator, known, even, columns);
    }

    /** As far as they can be taken apart: with the wrong separator a quote may end in the middle of a cell. */
    private static List<List<String>> firstRows(String text, Separator separator) {
        List<List<String>> rows = new ArrayList<>();
        try {
            for (CsvRecord record : Table.records(text, separator)) {
                if (!record.getFields().stream().allMatch(String::isBlank)) {
                    rows.add(record.getFields());
                }
                if (rows.size() == ROWS_LOOKED_AT) {
                    break;
                }
            }
        } catch (CsvParseException wrongSeparatorOrBrokenFile) {
            return rows; // of the right separator, QuoteCheck and Table tell what is broken
        }
        return rows;
    }
}
