package org.knotwise.intake.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import org.knotwise.clients.TextKind;
import org.knotwise.clients.ui.TextInput;
import org.knotwise.shared.ui.Words;

/** The full name, typed as a signature. */
class SignatureFields extends Composite<Div> {

    private final TextField name = new TextField(Words.of("intake.sign.name"));

    SignatureFields() {
        name.setHelperText(Words.of("intake.sign.help"));
        name.setAutocomplete(Autocomplete.NAME);
        name.setRequiredIndicatorVisible(true);
        name.setManualValidation(true);
        getContent().addClassName("intake-step");
        getContent().add(new Paragraph(Words.of("intake.sign.text")), name);
    }

    Optional<String> name() {
        return TextInput.isRight(name, TextKind.NAME, true) ? TextInput.typed(name) : Optional.empty();
    }
}
