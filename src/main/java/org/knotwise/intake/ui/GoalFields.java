package org.knotwise.intake.ui;

import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.knotwise.clients.TextKind;
import org.knotwise.clients.ui.TextInput;
import org.knotwise.intake.IntakePart;
import org.knotwise.shared.ui.Words;

/** What the client wants to reach, in the own words. */
class GoalFields extends StepFields {

    private final TextArea goals = new TextArea(Words.of("intake.goals.words"));

    GoalFields(IntakePart.@Nullable Goals answered) {
        goals.setValue(answered == null ? "" : answered.words());
        goals.setHelperText(Words.of("intake.goals.help"));
        goals.setMaxLength(TextKind.PARAGRAPH.longest());
        goals.setMinRows(5);
        getContent().add(goals);
    }

    @Override
    Optional<IntakePart> read() {
        return TextInput.isRight(goals, TextKind.PARAGRAPH, false)
                ? Optional.of(new IntakePart.Goals(TextInput.typed(goals).orElse("")))
                : Optional.empty();
    }
}
