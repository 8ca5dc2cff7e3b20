package org.knotwise.plans.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import org.knotwise.plans.Gap;
import org.knotwise.plans.PhaseDraft;
import org.knotwise.shared.ui.Icons;
import org.knotwise.shared.ui.WholeNumber;
import org.knotwise.shared.ui.Words;

/** One phase of a plan in its form. */
class PhaseFields extends Composite<Div> {

    private static final int NAME_LIMIT = 100;
    private static final int STEP_MINUTES = 5;

    private final TextField name = new TextField(Words.of("phase.name"));
    private final WholeNumber sessions = new WholeNumber(Words.of("phase.sessions"), 1, PhaseDraft.MOST_SESSIONS);
    private final WholeNumber min = new WholeNumber(Words.of("phase.min"), 1, Gap.LONGEST);
    private final WholeNumber ideal = new WholeNumber(Words.of("phase.ideal"), 1, Gap.LONGEST);
    private final WholeNumber max = new WholeNumber(Words.of("phase.max"), 1, Gap.LONGEST);
    private final WholeNumber minutes =
            new WholeNumber(Words.of("phase.minutes"), PhaseDraft.SHORTEST_MINUTES, PhaseDraft.LONGEST_MINUTES);
    private final Button remove = new Button(Icons.of("x"));

    PhaseFields() {
        this(new PhaseDraft(Words.of("phase.first"), 6, new Gap(5, 7, 10), 60));
    }

    PhaseFields(PhaseDraft phase) {
        name.setMaxLength(NAME_LIMIT);
        name.setValue(phase.name());
        sessions.setValue(phase.sessions());
        min.setValue(phase.gap().min());
        ideal.setValue(phase.gap().ideal());
        max.setValue(phase.gap().max());
        minutes.setStep(STEP_MINUTES);
        minutes.setValue(phase.minutes());
        remove.setAriaLabel(Words.of("phase.remove"));
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        getContent().addClassName("plans-form__row");
        getContent().add(name, sessions, min, ideal, max, minutes, remove);
    }

    void whenRemoved(Runnable deed) {
        remove.addClickListener(_ -> deed.run());
    }

    Optional<PhaseDraft> read() {
        name.setInvalid(name.getValue().isBlank());
        name.setErrorMessage(Words.of("field.required"));
        List<Optional<Integer>> numbers =
                List.of(sessions.read(), min.read(), ideal.read(), max.read(), minutes.read());
        if (name.isInvalid() || numbers.stream().anyMatch(Optional::isEmpty) || !isInSteps() || !gapIsInOrder()) {
            return Optional.empty();
        }
        return Optional.of(new PhaseDraft(
                name.getValue().strip(),
                sessions.getValue(),
                new Gap(min.getValue(), ideal.getValue(), max.getValue()),
                minutes.getValue()));
    }

    /** The calendar knows steps of five minutes. */
    private boolean isInSteps() {
        boolean right = minutes.getValue() % STEP_MINUTES == 0;
        minutes.setErrorMessage(Words.of("phase.minutesInSteps", STEP_MINUTES));
        minutes.setInvalid(!right);
        return right;
    }

    private boolean gapIsInOrder() {
        boolean right = min.getValue() <= ideal.getValue() && ideal.getValue() <= max.getValue();
        ideal.setErrorMessage(Words.of("phase.gapOrder"));
        ideal.setInvalid(!right);
        return right;
    }
}
