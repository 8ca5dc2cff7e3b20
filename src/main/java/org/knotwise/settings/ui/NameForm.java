package org.knotwise.settings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import org.knotwise.shared.ui.FormDialog;

/** A name, and nothing else. */
class NameForm implements FormDialog.Form<String> {

    private final TextField name;

    NameForm(String label, String known, int limit) {
        name = Fields.name(label);
        name.setMaxLength(limit);
        name.setValue(known);
    }

    @Override
    public Component component() {
        return Fields.stack(name);
    }

    @Override
    public Optional<String> read() {
        return Fields.filled(name) ? Optional.of(name.getValue()) : Optional.empty();
    }
}
