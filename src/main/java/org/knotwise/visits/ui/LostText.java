package org.knotwise.visits.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import org.knotwise.shared.ui.Words;

/** What was written here while another window had changed the same part: kept beside it until somebody decides. */
class LostText extends Composite<Div> {

    private final Paragraph words = new Paragraph();
    private String mine = "";

    /** @param add is given the text when it is to be added to what is kept */
    LostText(Consumer<String> add) {
        var title = new Span(Words.of("chart.lost.title"));
        title.addClassName("kw-note__title");
        words.addClassName("visits-lost__text");
        var addIt = new Button(Words.of("chart.lost.add"), _ -> {
            setVisible(false);
            add.accept(mine);
        });
        var drop = new Button(Words.of("chart.lost.drop"), _ -> setVisible(false));
        drop.addThemeVariants(ButtonVariant.TERTIARY);
        getContent().addClassNames("kw-note", "visits-lost");
        getContent().getElement().setAttribute("role", "alert");
        getContent().add(title, words, new Div(addIt, drop));
        setVisible(false);
    }

    void show(String text) {
        mine = text;
        words.setText(text);
        setVisible(true);
    }
}
