package org.knotwise.exchange.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.knotwise.clients.DuplicateFinder.Match;
import org.knotwise.exchange.CellRemark;
import org.knotwise.exchange.ClientListPreview;
import org.knotwise.exchange.ClientListPreview.Duplicate;
import org.knotwise.exchange.ClientListReading.Read;
import org.knotwise.exchange.HeaderMatch;
import org.knotwise.exchange.HeaderMatch.Column;
import org.knotwise.exchange.HeaderMatch.Imported;
import org.knotwise.exchange.HeaderMatch.NotImported;
import org.knotwise.exchange.Message;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.PersonName;
import org.knotwise.shared.ui.CardSection;
import org.knotwise.shared.ui.Names;
import org.knotwise.shared.ui.Words;

/** What an import would do, card by card. Every cell of the file is shown as text, whatever stands in it. */
final class PreviewCards {

    private static final int SHORT = 8;

    private PreviewCards() {}

    /** @param names what the clients on record are called that rows look like */
    static List<Component> of(ClientListPreview preview, Map<ClientId, PersonName> names) {
        Read read = preview.read();
        List<Component> cards = new ArrayList<>();
        cards.add(counts(preview));
        if (!read.badCells().isEmpty()) {
            cards.add(remarks("import.view.bad", read.badCells()));
        }
        if (!preview.duplicates().isEmpty()) {
            cards.add(duplicates(preview.duplicates(), names));
        }
        if (!read.warnings().isEmpty()) {
            cards.add(remarks("import.view.warnings", read.warnings()));
        }
        cards.add(columns(read.match()));
        return cards;
    }

    static CardSection columns(HeaderMatch match) {
        Grid<Column> grid = grid(match.columns());
        grid.addColumn(Column::letters)
                .setHeader(Words.of("import.view.column"))
                .setFlexGrow(0);
        grid.addColumn(Column::header).setHeader(Words.of("import.view.header"));
        grid.addColumn(PreviewCards::use).setHeader(Words.of("import.view.becomes"));
        return new CardSection(Words.of("import.view.columns"), grid).flush();
    }

    private static CardSection counts(ClientListPreview preview) {
        Read read = preview.read();
        var counts = new Div(
                count(read.rows().size(), "import.view.good"),
                count(read.badRows(), "import.view.badRows"),
                count(preview.duplicates().size(), "import.view.alike"),
                count(read.warnings().size(), "import.view.warned"));
        counts.addClassName("exchange-import__counts");
        return new CardSection(Words.of("import.view.found"), counts);
    }

    private static Div count(int number, String key) {
        var figure = new Span(Words.of("import.view.number", number));
        figure.addClassName("kw-figure");
        var count = new Div(figure, new Span(Words.of(key)));
        count.addClassName("exchange-import__count");
        return count;
    }

    private static CardSection remarks(String title, List<CellRemark> remarks) {
        Grid<CellRemark> grid = grid(remarks);
        grid.addColumn(CellRemark::row).setHeader(Words.of("import.view.row")).setFlexGrow(0);
        grid.addColumn(remark ->
                        remark.column().letters() + " " + remark.column().header())
                .setHeader(Words.of("import.view.column"));
        grid.addColumn(CellRemark::excerpt).setHeader(Words.of("import.view.cell"));
        grid.addColumn(remark -> say(remark.reason()))
                .setHeader(Words.of("import.view.reason"))
                .setFlexGrow(2);
        return new CardSection(Words.of(title), grid).flush();
    }

    private static CardSection duplicates(List<Duplicate> duplicates, Map<ClientId, PersonName> names) {
        List<Duplicate> byNameFirst = Stream.concat(
                        duplicates.stream().filter(Duplicate::byNameAndBirthDate),
                        duplicates.stream().filter(duplicate -> !duplicate.byNameAndBirthDate()))
                .toList();
        Grid<Duplicate> grid = grid(byNameFirst);
        grid.addColumn(duplicate -> duplicate.row().row())
                .setHeader(Words.of("import.view.row"))
                .setFlexGrow(0);
        grid.addColumn(duplicate -> Names.of(duplicate.row().draft().name())).setHeader(Words.of("clients.name"));
        grid.addColumn(duplicate -> like(duplicate, names))
                .setHeader(Words.of("import.view.like"))
                .setFlexGrow(2);
        return new CardSection(Words.of("import.view.duplicates"), grid).flush();
    }

    private static String like(Duplicate duplicate, Map<ClientId, PersonName> names) {
        Stream<String> onRecord = duplicate.onRecord().stream()
                .map(match -> Words.of(
                        "import.report.likeClient",
                        Objects.requireNonNull(names.get(match.other().id())),
                        reasons(match)));
        Stream<String> earlier = duplicate.earlierRows().stream()
                .map(match -> Words.of("import.report.likeRow", match.other().id(), reasons(match)));
        return Stream.concat(onRecord, earlier).collect(Collectors.joining("; "));
    }

    private static String reasons(Match<?> match) {
        return match.likeness().reasons().stream()
                .map(reason -> switch (reason) {
                    case NAME_AND_BIRTH_DATE -> Words.of("import.duplicate.nameAndBirthDate");
                    case PHONE -> Words.of("import.duplicate.phone");
                    case EMAIL -> Words.of("import.duplicate.email");
                })
                .collect(Collectors.joining(", "));
    }

    private static String use(Column column) {
        return switch (column.use()) {
            case Imported(var field) -> Words.of(field.key());
            case NotImported(var why) -> Words.of("import.report.leftOut", Words.of(why.key()));
        };
    }

    static String say(Message message) {
        return Words.of(message.key(), message.args().toArray());
    }

    private static <T> Grid<T> grid(List<T> items) {
        var grid = new Grid<T>();
        grid.setItems(items);
        grid.setAllRowsVisible(items.size() <= SHORT);
        grid.addClassName("exchange-import__list");
        return grid;
    }
}
