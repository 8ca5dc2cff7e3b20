package org.knotwise.clients.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import org.knotwise.shared.ui.Words;

/** What is known, as pairs of a word and its value; what is not known says so. */
class Facts extends Composite<DescriptionList> {

    Facts() {
        getContent().addClassName("clients-facts");
    }

    Facts with(String key, @Nullable Object value) {
        String text = value == null ? "" : value.toString();
        var shown = new Span(text.isEmpty() ? Words.of("client.notGiven") : text);
        shown.getElement().setAttribute("dir", "auto");
        if (text.isEmpty()) {
            shown.addClassName("kw-quiet");
        }
        return with(key, shown);
    }

    Facts with(String key, Component value) {
        getContent().add(new Term(Words.of(key)), new Description(value));
        return this;
    }
}
