package org.knotwise.knots.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.knotwise.health.FactorHistory;
import org.knotwise.knots.KnotCourse.Episode;
import org.knotwise.shared.ui.CardSection;
import org.knotwise.shared.ui.Formats;
import org.knotwise.shared.ui.Words;

/** Which factors were open each time the knot was found: a square for each time, and the same in words. */
class FactorsAtFinds extends Composite<CardSection> {

    FactorsAtFinds(List<FactorHistory> factors, List<Episode> episodes) {
        getContent().show(list(factors, episodes.stream().map(Episode::beganOn).toList()));
    }

    @Override
    protected CardSection initContent() {
        return new CardSection(Words.of("recurring.present"));
    }

    /** The list alone; says so if none was ever open at a find. */
    static Div list(List<FactorHistory> factors, List<LocalDate> finds) {
        var list = new UnorderedList();
        list.addClassName("knots-factors");
        factors.stream()
                .filter(factor -> finds.stream().anyMatch(factor::wasOpenOn))
                .forEach(factor -> list.add(item(factor, finds)));
        var none = new Paragraph(Words.of("recurring.noFactors"));
        none.addClassNames("kw-quiet", "kw-small");
        return new Div(list.getComponentCount() == 0 ? none : list);
    }

    private static ListItem item(FactorHistory factor, List<LocalDate> finds) {
        List<String> when = new ArrayList<>();
        var squares = new Span();
        squares.addClassName("knots-factors__squares");
        squares.getElement().setAttribute("role", "img");
        for (LocalDate find : finds) {
            boolean open = factor.wasOpenOn(find);
            if (open) {
                when.add(Formats.date(find));
            }
            var square = new Span();
            square.addClassName(open ? "knots-factors__open" : "knots-factors__not");
            squares.add(square);
        }
        squares.getElement()
                .setAttribute(
                        "aria-label", Words.of("recurring.openAt", when.size(), finds.size(), String.join(", ", when)));
        return new ListItem(new Span(factor.factor().name()), squares);
    }
}
