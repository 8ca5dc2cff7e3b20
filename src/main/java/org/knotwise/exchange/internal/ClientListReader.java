package org.knotwise.exchange.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.knotwise.exchange.CellRemark;
import org.knotwise.exchange.ClientField;
import org.knotwise.exchange.ClientList;
import org.knotwise.exchange.ClientList.Settings;
import org.knotwise.exchange.ClientListReading;
import org.knotwise.exchange.ClientListReading.DateExample;
import org.knotwise.exchange.ClientListReading.FileFormat;
import org.knotwise.exchange.ClientListReading.NeedsDateOrder;
import org.knotwise.exchange.ClientListReading.Problem;
import org.knotwise.exchange.ClientListReading.Read;
import org.knotwise.exchange.ClientListReading.Refused;
import org.knotwise.exchange.ClientRow;
import org.knotwise.exchange.DateOrder;
import org.knotwise.exchange.HeaderMatch;
import org.knotwise.exchange.HeaderMatch.Column;
import org.knotwise.exchange.Message;
import org.knotwise.exchange.internal.WrittenDate.YearLast;

/** From the bytes of a client list to drafts, one step after the other; each may say no. */
public final class ClientListReader {

    private final Settings settings;

    public ClientListReader(Settings settings) {
        this.settings = settings;
    }

    /** Reads a list, as {@link ClientList#read} promises. */
    public ClientListReading read(byte[] file) {
        if (file.length > ClientList.MOST_BYTES) {
            return Refused.because(Message.of("import.refused.tooLarge", ClientList.MOST_BYTES / 1024 / 1024));
        }
        return switch (TextDecoding.of(file)) {
            case TextDecoding.NotText(Message reason) -> Refused.because(reason);
            case TextDecoding.Text(String text, String encoding) -> table(text, encoding);
        };
    }

    private ClientListReading table(String text, String encoding) {
        return switch (Table.of(text)) {
            case Table.Broken(List<Problem> problems) -> new Refused(problems);
            case Table.Rows table when table.headers().isEmpty() -> Refused.because(Message.of("import.refused.empty"));
            case Table.Rows table -> columns(table, new FileFormat(encoding, table.separator()));
        };
    }

    private ClientListReading columns(Table.Rows table, FileFormat format) {
        HeaderMatch match = HeaderMatching.match(table.headers());
        List<Problem> missing = missing(match, table.headers());
        if (!missing.isEmpty()) {
            return new Refused(missing);
        }
        if (table.rows().isEmpty()) {
            return Refused.because(Message.of("import.refused.noRows"));
        }
        return dates(table, format, match);
    }

    private static List<Problem> missing(HeaderMatch match, List<String> headers) {
        String seen = headers.stream()
                .filter(header -> !header.isBlank())
                .map(Cells::excerpt)
                .collect(Collectors.joining(", "));
        List<Problem> missing = new ArrayList<>();
        boolean named = match.has(ClientField.FULL_NAME)
                || (match.has(ClientField.FIRST_NAME) && match.has(ClientField.LAST_NAME));
        if (!named) {
            missing.add(new Problem(null, Message.of("import.refused.noName", seen)));
        }
        if (!match.has(ClientField.BIRTH_DATE)) {
            missing.add(new Problem(null, Message.of("import.refused.noBirthDate", seen)));
        }
        return missing;
    }

    private ClientListReading dates(Table.Rows table, FileFormat format, HeaderMatch match) {
        DateOrder chosen = settings.dateOrder();
        if (chosen != null) {
            return rows(table, format, match, chosen);
        }
        List<Column> columns = match.columns(ClientField.BIRTH_DATE, ClientField.ARCHIVED_ON);
        DateEvidence evidence = DateEvidence.of(table.rows().stream()
                .flatMap(row -> columns.stream().map(column -> WrittenDate.of(row.cell(column))))
                .toList());
        return evidence.order()
                .map(order -> rows(table, format, match, order))
                .orElseGet(() -> new NeedsDateOrder(
                        format,
                        match,
                        example(table, columns),
                        evidence.ambiguous().size()));
    }

    private static DateExample example(Table.Rows table, List<Column> columns) {
        return table.rows().stream()
                .flatMap(row -> columns.stream().flatMap(column -> example(row, column).stream()))
                .findFirst()
                .orElseThrow();
    }

    private static Optional<DateExample> example(Table.Row row, Column column) {
        String typed = row.cell(column);
        return WrittenDate.of(typed) instanceof YearLast date && date.isAmbiguous()
                ? Optional.of(new DateExample(
                        row.row(),
                        column.header(),
                        typed,
                        date.in(DateOrder.DAY_FIRST).orElseThrow(),
                        date.in(DateOrder.MONTH_FIRST).orElseThrow()))
                : Optional.empty();
    }

    private ClientListReading rows(Table.Rows table, FileFormat format, HeaderMatch match, DateOrder order) {
        List<ClientRow> rows = new ArrayList<>();
        List<CellRemark> bad = new ArrayList<>();
        List<CellRemark> warnings = new ArrayList<>();
        for (Table.Row row : table.rows()) {
            RowReading.Result result = RowReading.of(match, order, settings, row);
            if (result.draft() != null) {
                rows.add(new ClientRow(row.row(), result.draft()));
            }
            bad.addAll(result.bad());
            warnings.addAll(result.warnings());
        }
        return new Read(format, order, match, rows, bad, warnings);
    }
}
