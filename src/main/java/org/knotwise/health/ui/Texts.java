package org.knotwise.health.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** The lines that entries of the health section are made of. */
final class Texts {

    private Texts() {}

    static Paragraph strong(String text) {
        var line = new Paragraph(text);
        line.addClassName("health-entry__name");
        return line;
    }

    static Paragraph plain(String text) {
        var line = new Paragraph(text);
        line.addClassName("kw-small");
        return line;
    }

    static Paragraph quiet(String text) {
        var line = new Paragraph(text);
        line.addClassNames("kw-quiet", "kw-small");
        return line;
    }

    /** Text of several lines, as it was typed. */
    static Paragraph note(String text) {
        Paragraph line = quiet(text);
        line.addClassName("health-entry__note");
        return line;
    }

    /** A word that says how something stands. */
    static Span mark(String text) {
        var mark = new Span(text);
        mark.addClassName("health-mark");
        return mark;
    }

    static Div entry(Component... lines) {
        var entry = new Div(lines);
        entry.addClassName("health-entry");
        return entry;
    }

    static Div actions(Component... buttons) {
        var actions = new Div(buttons);
        actions.addClassName("health-entry__actions");
        return actions;
    }

    static Button action(String verb, Runnable deed) {
        var button = new Button(verb, _ -> deed.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }
}
