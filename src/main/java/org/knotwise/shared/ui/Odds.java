package org.knotwise.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;
import java.util.Map;

/** Columns of how probable each number is, with a span of them shaded. A screen reader reads it as a list. */
@Tag("kw-odds")
@JsModule("./odds/kw-odds.ts")
public final class Odds extends Component {

    /**
     * One column.
     *
     * @param share how high it is drawn, 0 to 1
     * @param figure stands above it
     * @param inside whether it lies in the shaded span
     * @param middle whether it is the middle value
     * @param spoken says all of it to a screen reader
     */
    public record Column(String label, double share, String figure, boolean inside, boolean middle, String spoken) {}

    /** @param name what the columns show, for a screen reader */
    public Odds(String name, List<Column> columns) {
        getElement().setProperty("name", name);
        getElement()
                .setPropertyList("columns", columns.stream().map(Odds::drawn).toList());
    }

    private static Map<String, Object> drawn(Column column) {
        return Map.of(
                "label", column.label(),
                "share", column.share(),
                "figure", column.figure(),
                "inside", column.inside(),
                "middle", column.middle(),
                "spoken", column.spoken());
    }
}
