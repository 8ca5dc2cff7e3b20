package org.knotwise.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.knotwise.shared.ui.Words;

/** The frame of the pages before sign-in: the figure on one side, a form on the other. */
abstract class FrontPage extends Composite<Div> {

    private final Div box = new Div();

    FrontPage(String practiceName) {
        getContent().addClassName("kw-login");
        getContent().add(art(practiceName), form());
    }

    final void show(String title, String lead, Component... content) {
        var text = new Paragraph(lead);
        text.addClassName("kw-login__lead");
        box.removeAll();
        box.add(new H1(title), text);
        box.add(content);
    }

    private static Section art(String practiceName) {
        var brand = new Div(new Image("images/knotwise-mark.svg", ""), new Span(Words.of("app.name")));
        brand.addClassName("kw-brand");
        var say = new Div(new H2(Words.of("login.promise")), new Paragraph(practiceName));
        say.addClassName("kw-login__say");
        var art = new Section(brand, say);
        art.addClassName("kw-login__art");
        return art;
    }

    private Main form() {
        box.addClassName("kw-login__box");
        var form = new Main(box, new LanguageChoice());
        form.addClassName("kw-login__form");
        return form;
    }
}
