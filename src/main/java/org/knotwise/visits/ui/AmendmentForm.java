package org.knotwise.visits.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import org.knotwise.shared.ui.FormDialog;
import org.knotwise.shared.ui.Words;
import org.knotwise.visits.AmendmentDraft;
import org.knotwise.visits.NoteDraft;

/** What is added to a note that is signed. */
class AmendmentForm extends Composite<Div> implements FormDialog.Form<AmendmentDraft> {

    private final TextArea text = new TextArea(Words.of("amendment.text"));
    private final TextArea why = new TextArea(Words.of("amendment.why"));

    AmendmentForm() {
        var says = new Paragraph(Words.of("amendment.says"));
        says.addClassName("kw-quiet");
        text.setMaxLength(NoteDraft.TEXT_LIMIT);
        text.setRequiredIndicatorVisible(true);
        text.setMinRows(4);
        why.setMaxLength(AmendmentDraft.WHY_LIMIT);
        why.setRequiredIndicatorVisible(true);
        getContent().addClassName("visits-amendment");
        getContent().add(says, text, why);
    }

    @Override
    public Component component() {
        return this;
    }

    @Override
    public Optional<AmendmentDraft> read() {
        text.setInvalid(text.getValue().isBlank());
        text.setErrorMessage(Words.of("field.required"));
        why.setInvalid(why.getValue().isBlank());
        why.setErrorMessage(Words.of("field.required"));
        return text.isInvalid() || why.isInvalid()
                ? Optional.empty()
                : Optional.of(new AmendmentDraft(
                        text.getValue().strip(), why.getValue().strip()));
    }
}
