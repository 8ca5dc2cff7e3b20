package org.knotwise.plans.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import org.knotwise.plans.GoalDraft;
import org.knotwise.plans.GoalDraft.Measure;
import org.knotwise.shared.ui.DayPicker;
import org.knotwise.shared.ui.Icons;
import org.knotwise.shared.ui.WholeNumber;
import org.knotwise.shared.ui.Words;

/** One goal of a plan in its form. */
class GoalFields extends Composite<Div> {

    private static final int SUBJECT_LIMIT = 200;
    private static final int LARGEST = 400;

    private final Select<Measure> measure = new Select<>();
    private final TextField subject = new TextField(Words.of("goal.subject"));
    private final WholeNumber baseline = new WholeNumber(Words.of("goal.baseline"), 0, LARGEST);
    private final WholeNumber target = new WholeNumber(Words.of("goal.target"), 0, LARGEST);
    private final DayPicker dueOn = new DayPicker(Words.of("goal.dueOn"));
    private final Button remove = new Button(Icons.of("x"));

    GoalFields() {
        measure.setLabel(Words.of("goal.measure"));
        measure.setItems(Measure.values());
        measure.setItemLabelGenerator(one -> Words.of("measure", one));
        measure.addValueChangeListener(change -> suggest(change.getValue()));
        subject.setMaxLength(SUBJECT_LIMIT);
        remove.setAriaLabel(Words.of("goal.remove"));
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        measure.setValue(Measure.WORST_PAIN);
        getContent().addClassName("plans-form__row");
        getContent().add(measure, subject, baseline, target, dueOn, remove);
    }

    GoalFields(GoalDraft goal) {
        this();
        measure.setValue(goal.measure());
        subject.setValue(goal.subject());
        baseline.setValue(goal.baseline());
        target.setValue(goal.target());
        dueOn.setValue(goal.dueOn());
    }

    void whenRemoved(Runnable deed) {
        remove.addClickListener(_ -> deed.run());
    }

    Optional<GoalDraft> read() {
        subject.setInvalid(subject.getValue().isBlank());
        subject.setErrorMessage(Words.of("field.required"));
        boolean inWords = measure.getValue() == Measure.FREE;
        Optional<Integer> from = inWords ? Optional.empty() : baseline.read();
        Optional<Integer> to = inWords ? Optional.empty() : target.read();
        boolean whole = !subject.isInvalid() && (inWords || (from.isPresent() && to.isPresent()));
        return whole
                ? Optional.of(new GoalDraft(
                        measure.getValue(),
                        subject.getValue().strip(),
                        from.orElse(null),
                        to.orElse(null),
                        dueOn.getValue()))
                : Optional.empty();
    }

    private void suggest(Measure chosen) {
        boolean inWords = chosen == Measure.FREE;
        baseline.setVisible(!inWords);
        target.setVisible(!inWords);
        if (subject.isEmpty() && !inWords) {
            subject.setValue(Words.of("measure", chosen));
        }
    }
}
