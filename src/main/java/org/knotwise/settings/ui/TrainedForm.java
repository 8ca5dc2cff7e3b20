package org.knotwise.settings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import org.knotwise.shared.ui.FormDialog;
import org.knotwise.shared.ui.Words;

/** Whether a therapist has learned to work where special training is needed. */
class TrainedForm implements FormDialog.Form<Boolean> {

    private final Checkbox trained = new Checkbox(Words.of("settings.trained.ask"));
    private final Div all = Fields.stack(trained);

    TrainedForm(boolean known) {
        trained.setValue(known);
    }

    @Override
    public Component component() {
        return all;
    }

    @Override
    public Optional<Boolean> read() {
        return Optional.of(trained.getValue());
    }
}
