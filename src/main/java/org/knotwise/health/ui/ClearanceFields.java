package org.knotwise.health.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.knotwise.atlas.Condition;
import org.knotwise.clients.TextKind;
import org.knotwise.clients.ui.TextInput;
import org.knotwise.health.Clearance;
import org.knotwise.shared.ui.Words;

/** Who cleared treatment in writing, and when; both or neither. */
class ClearanceFields extends Composite<Div> {

    private final TextField by = new TextField(Words.of("profile.clearedBy"));
    private final DayField on;

    ClearanceFields(LocalDate today) {
        on = new DayField(Words.of("profile.clearedOn"), DayField.EARLIEST, today, Words.of("profile.dayWrong"));
        by.setHelperText(Words.of("profile.clearedByHelp"));
        getContent().addClassName("health-form__pair");
        getContent().add(by, on);
    }

    /** Whether a doctor's word changes anything: what is only done more lightly, and an allergy, it does not. */
    static boolean appliesTo(Condition condition) {
        Condition.General general = condition.general();
        if (general == null || condition.kind() == Condition.Kind.ALLERGY) {
            return false;
        }
        return switch (general.level()) {
            case AVOID, ASK -> true;
            case LIGHTEN -> false;
        };
    }

    void show(@Nullable Clearance clearance) {
        if (clearance != null) {
            by.setValue(clearance.by());
            on.setValue(clearance.on());
        }
    }

    boolean isRight() {
        boolean given = !by.getValue().isBlank() || on.isInputPresent();
        boolean rightBy = TextInput.isRight(by, TextKind.LINE, given);
        boolean rightOn = on.isRight(given);
        return rightBy && rightOn;
    }

    /** What was entered; null for nothing. To be asked when {@link #isRight}. */
    @Nullable
    Clearance read() {
        return on.isEmpty() ? null : new Clearance(by.getValue().strip(), on.getValue());
    }
}
