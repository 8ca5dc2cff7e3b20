package org.knotwise.health.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Entries of a card: those that count now, and folded away those that do not any more. */
class HealthList extends Composite<Div> {

    private final Paragraph none;
    private final Div present = new Div();
    private final Div past = new Div();
    private final Details history;

    /**
     * @param nothing what is said while nothing counts
     * @param title of what does not count any more
     */
    HealthList(String nothing, String title) {
        none = new Paragraph(nothing);
        none.addClassNames("kw-quiet", "kw-small");
        present.addClassName("health-entries");
        past.addClassName("health-entries");
        history = new Details(title, past);
        history.setVisible(false);
        getContent().add(none, present, history);
    }

    void present(Component entry) {
        none.setVisible(false);
        present.add(entry);
    }

    void past(Component entry) {
        history.setVisible(true);
        past.add(entry);
    }
}
