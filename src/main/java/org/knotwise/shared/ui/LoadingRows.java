package org.knotwise.shared.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** What stands where rows are still being fetched: blocks in their shape, seen only after 300 ms. */
public final class LoadingRows extends Composite<Div> {

    public LoadingRows(int rows) {
        getContent().addClassName("kw-loading");
        var spoken = new Span(Words.of("state.loading"));
        spoken.addClassName("kw-hidden");
        getContent().getElement().setAttribute("role", "status");
        getContent().add(spoken);
        for (int i = 0; i < rows; i++) {
            getContent().add(row());
        }
    }

    private static Div row() {
        var first = new Span();
        first.addClassName("kw-loading__line");
        var second = new Span();
        second.addClassName("kw-loading__line");
        var lines = new Div(first, second);
        lines.addClassName("kw-loading__lines");
        var round = new Span();
        round.addClassName("kw-loading__round");
        var button = new Span();
        button.addClassName("kw-loading__button");
        var row = new Div(round, lines, button);
        row.addClassName("kw-loading__row");
        row.getElement().setAttribute("aria-hidden", "true");
        return row;
    }
}
