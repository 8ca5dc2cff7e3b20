package org.knotwise.visits.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.knotwise.identity.AccountId;
import org.knotwise.shared.VisitId;
import org.knotwise.shared.ui.Words;

/**
 * Keeps in the page what was written there until it is confirmed here, over a lost connection, a server that was killed
 * and a session that has ended. Each field that it looks after carries the name of its part.
 */
@Tag("kw-draft-keeper")
@JsModule("./charting/kw-draft-keeper.ts")
class DraftKeeper extends Component implements HasStyle {

    private static final String PART = "data-keep";

    DraftKeeper(AccountId account, VisitId visit, Map<String, String> snippets) {
        getElement().setAttribute("account", account.toString());
        getElement().setAttribute("visit", visit.toString());
        know(snippets);
        getElement().setPropertyMap("words", Map.of("waiting", Words.of("chart.waiting")));
        addClassName("kw-note");
    }

    /** Looks after a field from now on. */
    static void lookAfter(Component field, String part) {
        field.getElement().setAttribute(PART, part);
    }

    /** Puts these texts in the place of the short words that stand for them. */
    final void know(Map<String, String> snippets) {
        getElement().setPropertyMap("snippets", snippets);
    }

    /** Says that all fields are there, so that what waited is sent. */
    void restore() {
        getElement().callJsFunction("restore");
    }

    /** Confirms what is kept: of each part what its field says. */
    void confirm(Map<String, String> texts) {
        Map<String, String> marks = new HashMap<>();
        texts.forEach((part, text) -> marks.put(part, markOf(text)));
        if (!marks.isEmpty()) {
            getElement().callJsFunction("saved", marks);
        }
    }

    /** Puts what another window wrote into a field, unless somebody typed on meanwhile. */
    void take(String part, String expected, String theirs) {
        getElement().callJsFunction("take", part, expected, theirs);
    }

    /** Fills a text in, in the place of what was filled in before; what was edited since is left alone. */
    void fill(String part, String before, String next) {
        getElement().callJsFunction("fill", part, before, next);
    }

    /** Marks a field as long as it still holds words that were filled in. */
    void mark(String part, List<String> filledIn) {
        getElement().callJsFunction("mark", part, filledIn);
    }

    /** What waited could not be sent, because somebody else had changed the part: its name, and what it said. */
    void whenLost(BiConsumer<String, String> listener) {
        addListener(PartLost.class, event -> listener.accept(event.part, event.text));
    }

    /** A part waits whose field is not on the page. */
    void whenMissing(Consumer<String> listener) {
        addListener(PartMissing.class, event -> listener.accept(event.part));
    }

    /** A short mark of a text, as the browser reckons it too. */
    static String markOf(String text) {
        return text.length() + ":" + text.hashCode();
    }

    /** What waited was changed by somebody else meanwhile. */
    @DomEvent("kept-part-lost")
    public static class PartLost extends ComponentEvent<DraftKeeper> {

        private final String part;
        private final String text;

        public PartLost(
                DraftKeeper source,
                boolean fromClient,
                @EventData("event.detail.part") String part,
                @EventData("event.detail.text") String text) {
            super(source, fromClient);
            this.part = part;
            this.text = text;
        }
    }

    /** What waits has no field on the page. */
    @DomEvent("kept-part-missing")
    public static class PartMissing extends ComponentEvent<DraftKeeper> {

        private final String part;

        public PartMissing(DraftKeeper source, boolean fromClient, @EventData("event.detail.part") String part) {
            super(source, fromClient);
            this.part = part;
        }
    }
}
