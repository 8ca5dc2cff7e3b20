package org.knotwise.knots.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.knotwise.atlas.Atlas;
import org.knotwise.bodymap.BodyMap;
import org.knotwise.health.Consents;
import org.knotwise.knots.KnotRow;
import org.knotwise.knots.KnotState;
import org.knotwise.knots.Knots;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.ui.CardSection;
import org.knotwise.shared.ui.EmptyState;
import org.knotwise.shared.ui.FormDialog;
import org.knotwise.shared.ui.Icons;
import org.knotwise.shared.ui.Notices;
import org.knotwise.shared.ui.Spark;
import org.knotwise.shared.ui.Words;

/** The body map beside the list of the same knots; choosing in one chooses in the other. */
class KnotsOverview extends Composite<Div> implements HasStyle {

    private final ClientId client;
    private final transient Knots knots;
    private final transient Consents consents;
    private final transient Atlas atlas;
    private final transient KnotNames names;
    private final transient KnotMarks marks;
    private final BodyMap map;
    private final Button record = new Button(Words.of("knots.record"), Icons.of("plus"));
    private final Button fromList = new Button(Words.of("knots.fromList"));
    private final Paragraph hint = new Paragraph(Words.of("knots.recordHint"));
    private final Div list = new Div();
    private List<KnotRow> rows = List.of();
    private boolean recording;

    KnotsOverview(ClientId client, Knots knots, Consents consents, Atlas atlas, boolean mayWrite) {
        this.client = client;
        this.knots = knots;
        this.consents = consents;
        this.atlas = atlas;
        this.names = new KnotNames(atlas);
        this.marks = new KnotMarks(atlas);
        this.map = new BodyMap(atlas);
        configureRecording(mayWrite);
        map.addSelectListener(event -> select(event.mark()));
        map.addSpotListener(event -> openForm(Tap.of(event, spot -> knots.near(client, spot))));
        var drawing = new CardSection(Words.of("knots.title"), hint, map, legend())
                .withActions(record)
                .withClass("knots-overview__map");
        list.addClassName("knots-overview__list");
        getContent().addClassName("knots-overview");
        getContent().add(drawing, list);
        refresh();
    }

    private void configureRecording(boolean mayWrite) {
        record.setVisible(mayWrite);
        record.addClickListener(_ -> setRecording(!recording));
        fromList.addThemeVariants(ButtonVariant.TERTIARY);
        fromList.addClickListener(_ -> openForm(null));
        fromList.setVisible(mayWrite);
        hint.addClassName("kw-quiet");
        hint.getElement().setAttribute("role", "status");
        setRecording(false);
    }

    private void setRecording(boolean on) {
        recording = on;
        map.setMode(on ? BodyMap.Mode.RECORD : BodyMap.Mode.SHOW);
        hint.setVisible(on);
        record.setText(Words.of(on ? "knots.stopRecording" : "knots.record"));
        record.setIcon(Icons.of(on ? "x" : "plus"));
    }

    private void openForm(@Nullable Tap tap) {
        FormDialog.open(
                Words.of("knots.record"),
                Words.of("knots.save"),
                new RecordKnotForm(atlas, tap, consents.allowed(client)),
                entry -> knots.record(client, entry.place(), entry.finding()),
                () -> {
                    setRecording(false);
                    refresh();
                    Notices.done("knots.recorded");
                });
    }

    private void refresh() {
        rows = knots.of(client);
        map.setMarks(marks.of(rows));
        map.setStory(marks.story(knots.story(client), rows));
        showList(null);
        if (!rows.isEmpty()) {
            select(rows.getFirst().id().toString());
        }
    }

    private void select(String id) {
        rows.stream().filter(row -> row.id().toString().equals(id)).findFirst().ifPresent(row -> {
            map.select(id, marks.referralOf(row.place()));
            showList(row);
        });
    }

    private void showList(@Nullable KnotRow selected) {
        list.removeAll();
        long active =
                rows.stream().filter(row -> row.state() == KnotState.ACTIVE).count();
        var card = new CardSection(
                rows.isEmpty() ? Words.of("knots.none") : Words.of("knots.count", rows.size(), active),
                rows.isEmpty() ? empty() : table(selected));
        card.withActions(fromList).withClass("knots-overview__card");
        list.add(card);
    }

    private static Component empty() {
        return new EmptyState("person-standing", Words.of("knots.empty.title"), Words.of("knots.empty.text"));
    }

    private Component table(@Nullable KnotRow selected) {
        var table = new UnorderedList();
        table.addClassName("kw-rows");
        rows.forEach(row -> table.add(item(row, row.equals(selected))));
        return table;
    }

    private ListItem item(KnotRow row, boolean selected) {
        var muscle = new Span(row.number() + ". " + names.muscle(row.place()));
        muscle.addClassName("knots-overview__muscle");
        var detail = new Span(names.detail(row.place()));
        detail.addClassNames("kw-quiet", "kw-small");
        var choose = new NativeButton();
        choose.add(muscle, detail);
        choose.addClassName("knots-overview__choose");
        choose.getElement().setAttribute("aria-pressed", Boolean.toString(selected));
        choose.addClickListener(_ -> select(row.id().toString()));
        var last = new Span(Words.of("knots.ofTen", row.tenderness()));
        last.addClassName("knots-overview__tenderness");
        var history = KnotNavigation.link("", client, row.id());
        history.add(Icons.of("chevron-right"));
        history.getElement().setAttribute("aria-label", Words.of("knots.history", row.number()));
        var main = new Div(choose);
        main.addClassName("kw-row__main");
        var end = new Div(KnotGlyph.badge(row.state(), row.recurring()), trendOf(row), last, history);
        end.addClassNames("kw-row__end", "knots-overview__end");
        var item = new ListItem(main, end);
        item.addClassName("kw-row");
        item.setClassName("kw-row--selected", selected);
        return item;
    }

    private static Spark trendOf(KnotRow row) {
        var trend = new Spark(row.trend());
        trend.addClassName("kw-state-ink--" + row.state().name().toLowerCase(Locale.ROOT));
        return trend;
    }

    private static Div legend() {
        var legend = new Div();
        legend.addClassName("kw-legend");
        Stream.of("active", "latent", "released", "recurred", "refers").forEach(state -> {
            var item = new Span(Words.of("knots.legend." + state));
            item.addClassNames("kw-legend__item", "kw-state-key--" + state);
            legend.add(item);
        });
        return legend;
    }
}
