package org.knotwise.knots.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.knotwise.shared.ui.Words;

/** What the marks of a line of episodes mean. */
final class RecurringLegend {

    private RecurringLegend() {}

    static Div of() {
        var legend = new Div();
        legend.addClassNames("kw-legend", "knots-episodes__legend");
        for (var key : List.of("active", "released", "recurred", "episode")) {
            var item = new Span(Words.of("recurring.legend." + key));
            item.addClassNames("kw-legend__item", "kw-state-key--" + key);
            legend.add(item);
        }
        return legend;
    }
}
