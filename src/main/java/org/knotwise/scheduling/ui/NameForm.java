package org.knotwise.scheduling.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import org.knotwise.shared.ui.FormDialog;
import org.knotwise.shared.ui.Words;

/** A name, and nothing else. */
class NameForm implements FormDialog.Form<String> {

    private static final int LIMIT = 100;

    private final TextField name;

    NameForm(String label) {
        name = new TextField(Words.of(label));
        name.setRequiredIndicatorVisible(true);
        name.setMaxLength(LIMIT);
        name.setErrorMessage(Words.of("field.required"));
    }

    @Override
    public Component component() {
        return name;
    }

    @Override
    public Optional<String> read() {
        name.setInvalid(name.getValue().isBlank());
        return name.isInvalid() ? Optional.empty() : Optional.of(name.getValue());
    }
}
