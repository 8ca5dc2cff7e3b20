package org.knotwise.shared.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** What stands where a part of a page could not be shown: what is missing, what is safe, and how to try again. */
public final class FailedPart extends Composite<Div> {

    /** @param id by which the cause is found in the log */
    public FailedPart(String id, Runnable tryAgain) {
        var heading = new Paragraph(Words.of("state.failed.title"));
        heading.addClassName("kw-empty__title");
        getContent().addClassName("kw-empty");
        getContent().getElement().setAttribute("role", "alert");
        getContent()
                .add(
                        Icons.of("unplug"),
                        heading,
                        new Paragraph(Words.of("state.failed.text", id)),
                        new Button(Words.of("state.failed.again"), Icons.of("rotate-ccw"), _ -> tryAgain.run()));
    }
}
