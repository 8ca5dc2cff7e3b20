package org.knotwise.exchange.internal;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.knotwise.exchange.ClientList;
import org.knotwise.exchange.ClientListReading.Place;
import org.knotwise.exchange.ClientListReading.Problem;
import org.knotwise.exchange.HeaderMatch.Column;
import org.knotwise.exchange.Message;
import org.knotwise.exchange.Separator;

/** A text as headers and rows of cells, or why it is none. */
sealed interface Table {

    /** So many columns are no client list but a separator that runs wild. */
    int MOST_COLUMNS = 200;

    /** More problems of one kind than these tell nobody anything new. */
    int MOST_PROBLEMS = 100;

    /**
     * A table.
     *
     * @param headers stripped
     * @param rows those with at least one cell that is not blank
     */
    record Rows(Separator separator, List<String> headers, List<Row> rows) implements Table {}

    /**
     * A row below the headers.
     *
     * @param row as a spreadsheet counts, the header included
     * @param line where it begins in the file
     * @param cells as they stand in the file; may be fewer than the headers
     */
    record Row(int row, long line, List<String> cells) {

        /** What stands in this column, without blanks around it; empty where the row is shorter. */
        String cell(Column column) {
            return column.number() > cells.size() ? "" : Cells.strip(cells.get(column.number() - 1));
        }
    }

    /** The text cannot be taken apart. */
    record Broken(List<Problem> problems) implements Table {
        Broken(Problem problem) {
            this(List.of(problem));
        }
    }

    /** Takes the text apart. */
    static Table of(String text) {
        // Excel writes and believes a first line that names the separator; a spreadsheet does not show it.
        boolean named = text.matches("(?is)\"?sep=[,;\t]\"?[\r\n].*");
        String body = named ? text.substring(text.indexOf('\n') + 1) : text;
        Separator separator = named ? SeparatorSearch.named(text) : SeparatorSearch.in(body);
        Optional<Problem> quote = QuoteCheck.firstProblem(body, separator.character());
        if (quote.isPresent()) {
            return new Broken(quote.get());
        }
        try {
            return parse(body, separator, named ? 1 : 0);
        } catch (CsvParseException moreCellsThanTheParserTakes) { // all that is left, with every quote closed
            return broken("import.refused.tooManyColumns", MOST_COLUMNS);
        }
    }

    /** The records of a text of any shape, blank ones included so that rows can be counted. */
    static CsvReader<CsvRecord> records(String text, Separator separator) {
        return CsvReader.builder()
                .fieldSeparator(separator.character())
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text);
    }

    private static Table parse(String body, Separator separator, int linesBefore) {
        List<String> headers = List.of();
        List<Row> rows = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        int number = 0;
        for (CsvRecord record : records(body, separator)) {
            number++;
            List<String> cells = record.getFields();
            long line = record.getStartingLineNumber() + linesBefore;
            if (cells.stream().allMatch(String::isBlank)) {
                continue;
            }
            if (headers.isEmpty()) {
                headers = cells.stream().map(Cells::strip).toList();
                if (headers.size() > MOST_COLUMNS) {
                    return broken("import.refused.tooManyColumns", MOST_COLUMNS);
                }
                continue;
            }
            if (rows.size() == ClientList.MOST_ROWS) {
                return broken("import.refused.tooManyRows", ClientList.MOST_ROWS);
            }
            tooManyCells(new Row(number, line, cells), headers.size()).ifPresent(problems::add);
            if (problems.size() == MOST_PROBLEMS) {
                return new Broken(problems);
            }
            rows.add(new Row(number, line, cells));
        }
        endsInTheMiddle(body, headers.size(), rows).ifPresent(problems::add);
        return problems.isEmpty() ? new Rows(separator, headers, rows) : new Broken(problems);
    }

    private static Optional<Problem> tooManyCells(Row row, int columns) {
        for (int i = columns; i < row.cells().size(); i++) {
            if (!row.cells().get(i).isBlank()) {
                Message message =
                        Message.of("import.refused.tooManyCells", row.cells().size(), columns);
                return Optional.of(new Problem(new Place(row.row(), i + 1, row.line()), message));
            }
        }
        return Optional.empty();
    }

    /**
     * Some programs leave out empty cells at the end of a row, so a short row is fine; but where only the last one is
     * short and no line break follows, the file was cut off.
     */
    private static Optional<Problem> endsInTheMiddle(String body, int columns, List<Row> rows) {
        boolean closed = body.endsWith("\n") || body.endsWith("\r");
        if (closed || rows.size() < 2 || rows.getLast().cells().size() >= columns) {
            return Optional.empty();
        }
        Row last = rows.getLast();
        if (rows.subList(0, rows.size() - 1).stream()
                .anyMatch(row -> row.cells().size() < columns)) {
            return Optional.empty();
        }
        Place end = new Place(last.row(), last.cells().size(), last.line());
        return Optional.of(new Problem(end, Message.of("import.refused.cutOff")));
    }

    private static Broken broken(String key, Object... args) {
        return new Broken(new Problem(null, Message.of(key, args)));
    }
}
