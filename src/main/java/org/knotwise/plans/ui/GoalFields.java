package org.knotwise.plans.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.knotwise.knots.KnotId;
import org.knotwise.plans.GoalDraft;
import org.knotwise.plans.GoalId;
import org.knotwise.plans.Measure;
import org.knotwise.shared.ui.DayPicker;
import org.knotwise.shared.ui.Icons;
import org.knotwise.shared.ui.WholeNumber;
import org.knotwise.shared.ui.Words;

/** One goal of a plan in its form. */
class GoalFields extends Composite<Div> {

    private static final int LARGEST = 400;

    private final GoalId id;
    private final Select<Measure> measure = new Select<>();
    private final TextField subject = new TextField(Words.of("goal.subject"));
    private final ComboBox<KnotChoice> knot = new ComboBox<>(Words.of("goal.knot"));
    private final WholeNumber baseline = new WholeNumber(Words.of("goal.baseline"), 0, LARGEST);
    private final WholeNumber target = new WholeNumber(Words.of("goal.target"), 0, LARGEST);
    private final DayPicker dueOn = new DayPicker(Words.of("goal.dueOn"));
    private final Button remove = new Button(Icons.of("x"));

    GoalFields(List<KnotChoice> knots) {
        this(knots, GoalId.random());
    }

    private GoalFields(List<KnotChoice> knots, GoalId id) {
        this.id = id;
        measure.setLabel(Words.of("goal.measure"));
        measure.setItems(Measure.values());
        measure.setItemLabelGenerator(one -> Words.of("measure", one));
        measure.addValueChangeListener(change -> suggest(change.getValue()));
        subject.setMaxLength(GoalDraft.SUBJECT_LIMIT);
        knot.setItems(knots);
        knot.setItemLabelGenerator(KnotChoice::name);
        knot.setPlaceholder(Words.of("goal.knot.all"));
        knot.setClearButtonVisible(true);
        remove.setAriaLabel(Words.of("goal.remove"));
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        measure.setValue(Measure.WORST_PAIN);
        getContent().addClassName("plans-form__row");
        getContent().add(measure, subject, knot, baseline, target, dueOn, remove);
    }

    GoalFields(List<KnotChoice> knots, GoalDraft goal) {
        this(knots, goal.id());
        measure.setValue(goal.measure());
        subject.setValue(goal.subject());
        knot.setValue(knots.stream()
                .filter(one -> one.knot().equals(goal.knot()))
                .findFirst()
                .orElse(null));
        baseline.setValue(goal.baseline());
        target.setValue(goal.target());
        dueOn.setValue(goal.dueOn());
    }

    void whenRemoved(Runnable deed) {
        remove.addClickListener(_ -> deed.run());
    }

    /** What was entered; empty if a field refuses it, which it then says. */
    Optional<GoalDraft> read(Set<KnotId> targets) {
        subject.setInvalid(subject.getValue().isBlank());
        subject.setErrorMessage(Words.of("field.required"));
        boolean number = measure.getValue().isNumber();
        Optional<Integer> from = number ? baseline.read() : Optional.empty();
        Optional<Integer> to = number ? target.read() : Optional.empty();
        @Nullable KnotChoice at = measure.getValue() == Measure.TENDERNESS ? knot.getValue() : null;
        knot.setInvalid(at != null && !targets.contains(at.knot()));
        knot.setErrorMessage(Words.of("goal.knot.noTarget"));
        boolean whole = !subject.isInvalid() && !knot.isInvalid() && (!number || (from.isPresent() && to.isPresent()));
        return whole
                ? Optional.of(new GoalDraft(
                        id,
                        measure.getValue(),
                        subject.getValue().strip(),
                        at == null ? null : at.knot(),
                        from.orElse(null),
                        to.orElse(null),
                        dueOn.getValue()))
                : Optional.empty();
    }

    private void suggest(Measure chosen) {
        baseline.setVisible(chosen.isNumber());
        target.setVisible(chosen.isNumber());
        baseline.setMost(chosen.most());
        target.setMost(chosen.most());
        knot.setVisible(chosen == Measure.TENDERNESS);
        if (subject.isEmpty() && chosen.isNumber()) {
            subject.setValue(Words.of("measure", chosen));
        }
    }
}
