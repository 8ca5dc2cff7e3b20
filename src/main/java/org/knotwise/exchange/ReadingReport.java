package org.knotwise.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.knotwise.clients.ClientDraft;
import org.knotwise.clients.DuplicateFinder.Match;
import org.knotwise.exchange.ClientListPreview.Duplicate;
import org.knotwise.exchange.ClientListReading.DateExample;
import org.knotwise.exchange.ClientListReading.FileFormat;
import org.knotwise.exchange.ClientListReading.NeedsDateOrder;
import org.knotwise.exchange.ClientListReading.Place;
import org.knotwise.exchange.ClientListReading.Problem;
import org.knotwise.exchange.ClientListReading.Read;
import org.knotwise.exchange.ClientListReading.Refused;
import org.knotwise.exchange.HeaderMatch.Column;
import org.knotwise.exchange.HeaderMatch.Imported;
import org.knotwise.exchange.HeaderMatch.NotImported;
import org.knotwise.exchange.internal.Cells;
import org.knotwise.shared.ClientId;

/** What came of reading a client list, in lines of plain text that a terminal shows as they are. */
public final class ReadingReport {

    /** So many of the rows that would be added are shown. */
    private static final int ROWS_SHOWN = 10;

    /** So many warnings are shown; of bad cells and duplicates every one is. */
    private static final int WARNINGS_SHOWN = 100;

    private final Words words;
    private final List<String> lines = new ArrayList<>();

    /** The sentences, in the language of who reads them. */
    @FunctionalInterface
    public interface Words {
        /**
         * The sentence of this key.
         *
         * @param key of the bundle
         * @param args texts, whole numbers, dates
         */
        String say(String key, Object... args);
    }

    private ReadingReport(Words words) {
        this.words = words;
    }

    /** A file that was refused: every problem with its place. */
    public static List<String> of(Refused refused, Words words) {
        ReadingReport report = new ReadingReport(words);
        report.say("import.report.refused");
        refused.problems().forEach(report::problem);
        return report.lines;
    }

    /** A file whose dates can be read in two ways: the question, with an example. */
    public static List<String> of(NeedsDateOrder reading, Words words) {
        ReadingReport report = new ReadingReport(words);
        report.format(reading.format());
        report.headers(reading.match());
        DateExample example = reading.example();
        report.say(
                "import.report.ambiguousDates",
                reading.dates(),
                example.row(),
                shown(example.header()),
                shown(example.typed()),
                example.dayFirst(),
                example.monthFirst());
        return report.lines;
    }

    /**
     * A file that was read: what each column became, what would be added, what looks like somebody else, and every bad
     * cell.
     *
     * @param clientName how the reader knows a client on record, such as by number and name
     */
    public static List<String> of(ClientListPreview preview, Function<ClientId, String> clientName, Words words) {
        ReadingReport report = new ReadingReport(words);
        Read read = preview.read();
        report.format(read.format());
        report.say("import.report.dates", words.say(read.dateOrder().key()));
        report.headers(read.match());
        report.added(read);
        report.duplicates(preview.duplicates(), clientName);
        report.warnings(read.warnings());
        report.badCells(read);
        return report.lines;
    }

    private void format(FileFormat format) {
        say(
                "import.report.format",
                format.encoding(),
                words.say(format.separator().key()));
    }

    private void headers(HeaderMatch match) {
        say("import.report.columns");
        int width = match.columns().stream()
                .mapToInt(column -> shown(column.header()).length())
                .max()
                .orElse(0);
        for (Column column : match.columns()) {
            String header = shown(column.header());
            lines.add("  %-3s %s%s  %s"
                    .formatted(column.letters(), header, " ".repeat(width - header.length()), use(column)));
        }
    }

    private String use(Column column) {
        return switch (column.use()) {
            case Imported(ClientField field) -> words.say("import.report.becomes", words.say(field.key()));
            case NotImported(HeaderMatch.Why why) -> words.say("import.report.leftOut", words.say(why.key()));
        };
    }

    private void added(Read read) {
        say("import.report.added", read.rows().size());
        read.rows().stream().limit(ROWS_SHOWN).forEach(row -> lines.add("  " + named(row)));
        more(read.rows().size() - ROWS_SHOWN);
    }

    /** Those by name and birth date first: a shared number alone is most often a family. */
    private void duplicates(List<Duplicate> duplicates, Function<ClientId, String> clientName) {
        List<Duplicate> byName =
                duplicates.stream().filter(Duplicate::byNameAndBirthDate).toList();
        say("import.report.duplicates", duplicates.size(), byName.size());
        byName.forEach(duplicate -> duplicate(duplicate, clientName));
        duplicates.stream()
                .filter(duplicate -> !duplicate.byNameAndBirthDate())
                .forEach(duplicate -> duplicate(duplicate, clientName));
    }

    private void duplicate(Duplicate duplicate, Function<ClientId, String> clientName) {
        Stream<String> onRecord = duplicate.onRecord().stream()
                .map(match -> words.say(
                        "import.report.likeClient",
                        shown(clientName.apply(match.other().id())),
                        reasons(match)));
        Stream<String> earlier = duplicate.earlierRows().stream()
                .map(match -> words.say("import.report.likeRow", match.other().id(), reasons(match)));
        String others = Stream.concat(onRecord, earlier).collect(Collectors.joining("; "));
        lines.add("  " + named(duplicate.row()) + ": " + others);
    }

    private String reasons(Match<?> match) {
        return match.likeness().reasons().stream()
                .map(reason -> switch (reason) {
                    case NAME_AND_BIRTH_DATE -> words.say("import.duplicate.nameAndBirthDate");
                    case PHONE -> words.say("import.duplicate.phone");
                    case EMAIL -> words.say("import.duplicate.email");
                })
                .collect(Collectors.joining(", "));
    }

    private void warnings(List<CellRemark> warnings) {
        say("import.report.warnings", warnings.size());
        warnings.stream().limit(WARNINGS_SHOWN).forEach(this::remark);
        more(warnings.size() - WARNINGS_SHOWN);
    }

    private void badCells(Read read) {
        say("import.report.bad", read.badCells().size(), read.badRows());
        read.badCells().forEach(this::remark);
    }

    private void remark(CellRemark remark) {
        lines.add("  "
                + words.say(
                        "import.report.cell",
                        remark.row(),
                        remark.column().letters(),
                        shown(remark.column().header()),
                        remark.excerpt(),
                        say(remark.reason())));
    }

    private void problem(Problem problem) {
        Place place = problem.place();
        lines.add("  "
                + (place == null
                        ? say(problem.message())
                        : words.say(
                                "import.report.place",
                                place.row(),
                                place.column(),
                                place.line(),
                                say(problem.message()))));
    }

    private void more(int number) {
        if (number > 0) {
            lines.add("  " + words.say("import.report.more", number));
        }
    }

    private String named(ClientRow row) {
        ClientDraft draft = row.draft();
        return words.say(
                "import.report.row",
                row.row(),
                shown(draft.names().legalFirst()),
                shown(draft.names().legalLast()),
                draft.birthDate());
    }

    private String say(Message message) {
        return words.say(message.key(), message.args().toArray());
    }

    private void say(String key, Object... args) {
        lines.add(words.say(key, args));
    }

    private static String shown(String text) {
        return Cells.excerpt(text);
    }
}
