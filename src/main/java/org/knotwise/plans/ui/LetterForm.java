package org.knotwise.plans.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import org.knotwise.plans.paper.LetterDraft;
import org.knotwise.shared.ui.FormDialog;
import org.knotwise.shared.ui.Words;

/** A letter to a physician; what the record says of knots, goals and visits is added to it. */
class LetterForm extends Composite<Div> implements FormDialog.Form<LetterDraft> {

    private final TextArea to = new TextArea(Words.of("letter.to"));
    private final TextField subject = new TextField(Words.of("letter.subject"));
    private final TextArea text = new TextArea(Words.of("letter.text"));

    LetterForm(String proposed) {
        to.setMaxLength(LetterDraft.TO_LIMIT);
        to.setHelperText(Words.of("letter.to.help"));
        to.setRequiredIndicatorVisible(true);
        subject.setMaxLength(LetterDraft.LINE_LIMIT);
        subject.setRequiredIndicatorVisible(true);
        subject.setValue(Words.of("letter.subject.proposed"));
        text.setMaxLength(LetterDraft.TEXT_LIMIT);
        text.setRequiredIndicatorVisible(true);
        text.setValue(proposed);
        text.setMinRows(8);
        var added = new Paragraph(Words.of("letter.added"));
        added.addClassNames("kw-quiet", "kw-small");
        getContent().addClassName("plans-form");
        getContent().add(to, subject, text, added);
    }

    @Override
    public Component component() {
        return this;
    }

    @Override
    public Optional<LetterDraft> read() {
        to.setInvalid(to.getValue().isBlank());
        to.setErrorMessage(Words.of("field.required"));
        subject.setInvalid(subject.getValue().isBlank());
        subject.setErrorMessage(Words.of("field.required"));
        text.setInvalid(text.getValue().isBlank());
        text.setErrorMessage(Words.of("field.required"));
        return to.isInvalid() || subject.isInvalid() || text.isInvalid()
                ? Optional.empty()
                : Optional.of(new LetterDraft(
                        to.getValue().strip(),
                        subject.getValue().strip(),
                        text.getValue().strip()));
    }
}
