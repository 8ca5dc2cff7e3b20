package org.knotwise.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.knotwise.shared.ui.SearchSource;
import org.knotwise.shared.ui.SearchSource.Hit;
import org.knotwise.shared.ui.Words;

/** The field of the search and what was found for it, from all modules that let themselves be searched. */
@Tag("kw-finder")
@JsModule("./finder/kw-finder.ts")
class Finder extends Component {

    private static final int HITS_EACH = 6;
    private static final int TYPED_LIMIT = 200;

    private final transient List<SearchSource> sources;
    private final transient Runnable beforeOpening;
    private transient List<Hit> found = List.of();
    private String foundFor = "";

    Finder(List<SearchSource> sources, Runnable beforeOpening) {
        this.sources = sources;
        this.beforeOpening = beforeOpening;
        getElement()
                .setPropertyMap(
                        "words",
                        Stream.of("label", "placeholder", "start", "nothing", "count")
                                .collect(Collectors.toMap(word -> word, word -> Words.of("search." + word))));
        addListener(Typed.class, event -> find(event.typed));
        addListener(Chosen.class, event -> open(event.typed, event.index));
    }

    private void find(String typed) {
        String words = typed.length() > TYPED_LIMIT ? typed.substring(0, TYPED_LIMIT) : typed;
        List<Map<String, String>> shown = new ArrayList<>();
        List<Hit> hits = new ArrayList<>();
        if (!words.isBlank()) {
            for (SearchSource source : sources) {
                for (Hit hit : source.find(words, HITS_EACH)) {
                    hits.add(hit);
                    shown.add(Map.of("group", Words.of(source.group()), "title", hit.title(), "detail", hit.detail()));
                }
            }
        }
        found = hits;
        foundFor = typed;
        getElement().setPropertyMap("answer", Map.of("typed", typed, "hits", shown));
    }

    /** What the browser calls the third hit may be the third one of older words: those are not opened. */
    private void open(String typed, int index) {
        if (typed.equals(foundFor) && index >= 0 && index < found.size()) {
            beforeOpening.run();
            found.get(index).open().run();
        }
    }

    /** Something was typed, and a pause was made. */
    @DomEvent("finder-typed")
    public static class Typed extends ComponentEvent<Finder> {

        private final String typed;

        public Typed(Finder source, boolean fromClient, @EventData("event.detail.typed") String typed) {
            super(source, fromClient);
            this.typed = typed;
        }
    }

    /** One of the hits was chosen. */
    @DomEvent("finder-chosen")
    public static class Chosen extends ComponentEvent<Finder> {

        private final String typed;
        private final int index;

        public Chosen(
                Finder source,
                boolean fromClient,
                @EventData("event.detail.typed") String typed,
                @EventData("event.detail.index") int index) {
            super(source, fromClient);
            this.typed = typed;
            this.index = index;
        }
    }
}
