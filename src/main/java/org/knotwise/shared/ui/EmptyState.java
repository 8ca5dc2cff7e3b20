package org.knotwise.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** What stands where nothing is yet: what belongs here, and the one action that fills it. */
public final class EmptyState extends Composite<Div> {

    /** @param actions none or one */
    public EmptyState(String icon, String title, String text, Component... actions) {
        var heading = new Paragraph(title);
        heading.addClassName("kw-empty__title");
        getContent().addClassName("kw-empty");
        getContent().add(Icons.of(icon), heading, new Paragraph(text));
        getContent().add(actions);
    }
}
