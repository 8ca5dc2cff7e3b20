package org.knotwise.plans.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.knotwise.atlas.Atlas;
import org.knotwise.atlas.Technique;
import org.knotwise.knots.KnotId;
import org.knotwise.plans.Gap;
import org.knotwise.plans.PhaseDraft;
import org.knotwise.shared.ui.ComponentWords;
import org.knotwise.shared.ui.Icons;
import org.knotwise.shared.ui.WholeNumber;
import org.knotwise.shared.ui.Words;

/** One phase of a plan in its form. */
class PhaseFields extends Composite<Div> {

    private static final int STEP_MINUTES = 5;

    private final TextField name = new TextField(Words.of("phase.name"));
    private final WholeNumber sessions = new WholeNumber(Words.of("phase.sessions"), 1, PhaseDraft.MOST_SESSIONS);
    private final WholeNumber min = new WholeNumber(Words.of("phase.min"), 1, Gap.LONGEST);
    private final WholeNumber ideal = new WholeNumber(Words.of("phase.ideal"), 1, Gap.LONGEST);
    private final WholeNumber max = new WholeNumber(Words.of("phase.max"), 1, Gap.LONGEST);
    private final WholeNumber minutes =
            new WholeNumber(Words.of("phase.minutes"), PhaseDraft.SHORTEST_MINUTES, PhaseDraft.LONGEST_MINUTES);
    private final WholeNumber measureAfter =
            new WholeNumber(Words.of("phase.measureAfter"), 1, PhaseDraft.MOST_SESSIONS);
    private final MultiSelectComboBox<Technique> techniques = new MultiSelectComboBox<>(Words.of("phase.techniques"));
    private final MultiSelectComboBox<KnotChoice> focus = new MultiSelectComboBox<>(Words.of("phase.focus"));
    private final Button remove = new Button(Icons.of("x"));

    PhaseFields(List<KnotChoice> knots, Atlas atlas) {
        this(knots, atlas, new PhaseDraft(Words.of("phaseName.calm"), 6, new Gap(5, 7, 10), 60));
    }

    PhaseFields(List<KnotChoice> knots, Atlas atlas, PhaseDraft phase) {
        ComponentWords.give(techniques);
        ComponentWords.give(focus);
        name.setMaxLength(PhaseDraft.NAME_LIMIT);
        name.setValue(phase.name());
        sessions.setValue(phase.sessions());
        min.setValue(phase.gap().min());
        ideal.setValue(phase.gap().ideal());
        max.setValue(phase.gap().max());
        minutes.setStep(STEP_MINUTES);
        minutes.setValue(phase.minutes());
        measureAfter.setValue(phase.measureAfter());
        techniques.setItems(
                atlas.techniques().stream().filter(Technique::isCharted).toList());
        techniques.setItemLabelGenerator(Technique::name);
        techniques.setValue(techniques
                .getListDataView()
                .getItems()
                .filter(one -> phase.techniques().contains(one.id()))
                .collect(Collectors.toSet()));
        focus.setItems(knots);
        focus.setItemLabelGenerator(KnotChoice::name);
        focus.setPlaceholder(Words.of("phase.focus.all"));
        focus.setValue(
                knots.stream().filter(one -> phase.focus().contains(one.knot())).collect(Collectors.toSet()));
        focus.setVisible(!knots.isEmpty());
        remove.setAriaLabel(Words.of("phase.remove"));
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        getContent().addClassName("plans-form__row");
        getContent().add(name, sessions, min, ideal, max, minutes, measureAfter, techniques, focus, remove);
    }

    void whenRemoved(Runnable deed) {
        remove.addClickListener(_ -> deed.run());
    }

    /** What was entered; empty if a field refuses it, which it then says. */
    Optional<PhaseDraft> read(Set<KnotId> targets) {
        name.setInvalid(name.getValue().isBlank());
        name.setErrorMessage(Words.of("field.required"));
        List<Optional<Integer>> numbers =
                List.of(sessions.read(), min.read(), ideal.read(), max.read(), minutes.read());
        boolean whole = !name.isInvalid() && numbers.stream().allMatch(Optional::isPresent);
        if (!whole || !isInSteps() || !gapIsInOrder() || !measuresWithin() || !focusesOn(targets)) {
            return Optional.empty();
        }
        return Optional.of(new PhaseDraft(
                name.getValue().strip(),
                sessions.getValue(),
                new Gap(min.getValue(), ideal.getValue(), max.getValue()),
                minutes.getValue(),
                techniques.getValue().stream().map(Technique::id).collect(Collectors.toSet()),
                focused(),
                measureAfter.getValue()));
    }

    private Set<KnotId> focused() {
        return focus.getValue().stream().map(KnotChoice::knot).collect(Collectors.toSet());
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

    private boolean measuresWithin() {
        boolean right = measureAfter.isEmpty()
                || (measureAfter.getValue() >= 1 && measureAfter.getValue() <= sessions.getValue());
        measureAfter.setErrorMessage(Words.of("phase.measureAfter.wrong", sessions.getValue()));
        measureAfter.setInvalid(!right);
        return right;
    }

    private boolean focusesOn(Set<KnotId> targets) {
        boolean right = targets.containsAll(focused());
        focus.setErrorMessage(Words.of("phase.focus.noTarget"));
        focus.setInvalid(!right);
        return right;
    }
}
