package org.knotwise.settings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import org.knotwise.shared.ui.FormDialog;

/** A name, and nothing else. */
class NameForm implements FormDialog.Form<String> {

    private final TextField name;
    private final Div all;

    NameForm(String label, String known, int limit) {
        name = Fields.name(label);
        name.setMaxLength(limit);
        name.setValue(known);
        all = Fields.stack(name);
    }

    @Override
    public Component component() {
        return all;
    }

    @Override
    public Optional<String> read() {
        return Fields.filled(name) ? Optional.of(name.getValue()) : Optional.empty();
    }
}
