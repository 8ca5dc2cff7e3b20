package org.knotwise.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;

/** A card: a heading, what can be done beside it, and its content. */
public final class CardSection extends Composite<Section> {

    private final Div header = new Div();
    private final Div body = new Div();

    public CardSection(String title, Component... content) {
        var heading = new H2(title);
        heading.addClassName("kw-card__title");
        header.addClassName("kw-card__header");
        header.add(heading);
        body.addClassName("kw-card__body");
        body.add(content);
        getContent().addClassName("kw-card");
        getContent().add(header, body);
    }

    /** Puts controls beside the heading. */
    public CardSection withActions(Component... actions) {
        header.add(actions);
        return this;
    }

    /** Lets the content reach the card's edges, for a grid. */
    public CardSection flush() {
        getContent().addClassName("kw-card--flush");
        return this;
    }

    public CardSection withClass(String name) {
        getContent().addClassName(name);
        return this;
    }

    public void show(Component... content) {
        body.removeAll();
        body.add(content);
    }
}
