package org.knotwise.settings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.knotwise.scheduling.TherapistProfile;
import org.knotwise.shared.ui.FormDialog;
import org.knotwise.shared.ui.Words;

/** How many clients a therapist takes; nothing for no limit. */
class CapacityForm implements FormDialog.Form<Optional<Integer>> {

    private final IntegerField capacity = new IntegerField(Words.of("settings.capacity.clients"));
    private final Div all = Fields.stack(capacity);

    CapacityForm(@Nullable Integer known) {
        capacity.setMin(1);
        capacity.setMax(TherapistProfile.MOST_CAPACITY);
        capacity.setStepButtonsVisible(true);
        capacity.setHelperText(Words.of("settings.capacity.help"));
        capacity.setErrorMessage(Words.of("field.number", 1, TherapistProfile.MOST_CAPACITY));
        capacity.setValue(known);
    }

    @Override
    public Component component() {
        return all;
    }

    @Override
    public Optional<Optional<Integer>> read() {
        @Nullable Integer value = capacity.getValue();
        boolean wrong = value != null && (value < 1 || value > TherapistProfile.MOST_CAPACITY);
        capacity.setInvalid(wrong);
        return wrong ? Optional.empty() : Optional.of(Optional.ofNullable(value));
    }
}
