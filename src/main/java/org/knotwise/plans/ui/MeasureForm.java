package org.knotwise.plans.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import org.knotwise.plans.GoalDraft;
import org.knotwise.shared.ui.FormDialog;
import org.knotwise.shared.ui.WholeNumber;
import org.knotwise.shared.ui.Words;

/** How far a goal is today. */
class MeasureForm extends Composite<Div> implements FormDialog.Form<Integer> {

    private final WholeNumber value;

    MeasureForm(GoalDraft goal) {
        value = new WholeNumber(goal.subject(), 0, goal.measure().most());
        value.setHelperText(Words.of("goal.measureHelp", Words.of("measure", goal.measure())));
        value.setAutofocus(true);
        getContent().add(value);
    }

    @Override
    public Component component() {
        return this;
    }

    @Override
    public Optional<Integer> read() {
        return value.read();
    }
}
