package org.knotwise.demo.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import org.knotwise.shared.ui.CardSection;
import org.knotwise.shared.ui.EmptyState;
import org.knotwise.shared.ui.FailedPart;
import org.knotwise.shared.ui.Icons;
import org.knotwise.shared.ui.LoadingRows;
import org.knotwise.shared.ui.Notices;
import org.knotwise.shared.ui.Words;

/** What stands in a place that has nothing to show: empty, loading, failed, without a connection, not open to one. */
final class KitPlaces {

    private KitPlaces() {}

    static Component all() {
        var places = new Div(empty(), loading(), failed(), offline(), notOpen());
        places.addClassName("demo-kit__places");
        return places;
    }

    private static Component empty() {
        var deed = new Button(Words.of("kit.empty.deed"), _ -> Notices.done("kit.done"));
        return new CardSection(
                Words.of("knots.title"),
                new EmptyState("person-standing", Words.of("knots.empty.title"), Words.of("knots.empty.text"), deed));
    }

    private static Component loading() {
        return new CardSection(Words.of("kit.loading"), new LoadingRows(3));
    }

    private static Component failed() {
        return new CardSection(Words.of("kit.failed"), new FailedPart("a1b2c3d4", () -> Notices.done("kit.done")));
    }

    private static Component offline() {
        var title = new Span(Words.of("kit.offline.title"));
        title.addClassName("kw-note__title");
        var note = new Div(Icons.of("wifi-off"), title, new Span(Words.of("state.offline")));
        note.addClassName("kw-note");
        var writing = new TextArea(Words.of("kit.offline.field"));
        writing.setValue(Words.of("kit.offline.typed"));
        writing.addClassName("identity-wide");
        return new CardSection(Words.of("kit.offline"), note, writing, new Paragraph(Words.of("kit.offline.waiting")));
    }

    private static Component notOpen() {
        return new CardSection(
                Words.of("kit.notOpen"),
                new EmptyState("lock", Words.of("client.noSection.title"), Words.of("client.noSection.text")));
    }
}
