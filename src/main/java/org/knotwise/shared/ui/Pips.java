package org.knotwise.shared.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;

/** The sessions of a plan as a row of dashes: those done, the next one, those to come. */
public final class Pips extends Composite<Span> {

    /** @param spoken what a screen reader says, such as 2 of 6 sessions done */
    public Pips(long done, long agreed, String spoken) {
        getContent().addClassName("kw-pips");
        getContent().getElement().setAttribute("role", "img");
        getContent().getElement().setAttribute("aria-label", spoken);
        for (long i = 0; i < agreed; i++) {
            var pip = new Span();
            pip.addClassName(i < done ? "done" : i == done ? "next" : "open");
            getContent().add(pip);
        }
    }
}
