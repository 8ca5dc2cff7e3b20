package org.knotwise.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;

/** The frame of every page of the staff: a title, a line below it, what can be done, then the content. */
public abstract class Page extends Composite<Main> {

    private final H1 title = new H1();
    private final Paragraph lead = new Paragraph();
    private final Div actions = new Div();

    protected Page() {
        getContent().addClassName("kw-page");
        getContent().setId("main");
        title.addClassName("kw-page__title");
        lead.addClassName("kw-page__lead");
        actions.addClassName("kw-page__actions");
        getContent().add(new Header(new Div(title, lead), actions));
        getContent().getComponentAt(0).addClassName("kw-page__header");
    }

    protected final void setTitle(String text) {
        title.setText(text);
    }

    protected final void setLead(String text) {
        lead.setText(text);
    }

    protected final void setActions(Component... components) {
        actions.removeAll();
        actions.add(components);
    }

    /** Shows this content below the header, instead of what was there before. */
    protected final void show(Component... content) {
        while (getContent().getComponentCount() > 1) {
            getContent().remove(getContent().getComponentAt(1));
        }
        getContent().add(content);
    }
}
