package org.knotwise.plans.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.knotwise.atlas.Atlas;
import org.knotwise.knots.KnotId;
import org.knotwise.knots.KnotRow;
import org.knotwise.plans.GoalDraft;
import org.knotwise.plans.PhaseDraft;
import org.knotwise.plans.PlanDraft;
import org.knotwise.shared.ui.FormDialog;
import org.knotwise.shared.ui.Icons;
import org.knotwise.shared.ui.Words;

/** What a therapist writes of a plan: title, target knots, goals, and the sessions with the days between. */
class PlanForm extends Composite<Div> implements FormDialog.Form<PlanDraft> {

    private final transient Atlas atlas;
    private final transient List<KnotChoice> choices;
    private final ComboBox<PlanStart> start = new ComboBox<>(Words.of("plan.startFrom"));
    private final TextField title = new TextField(Words.of("plan.name"));
    private final CheckboxGroup<KnotChoice> targets = new CheckboxGroup<>(Words.of("plan.targets"));
    private final Div goalRows = new Div();
    private final Div phaseRows = new Div();
    private final List<GoalFields> goals = new ArrayList<>();
    private final List<PhaseFields> phases = new ArrayList<>();

    PlanForm(List<KnotRow> knots, Atlas atlas) {
        this.atlas = atlas;
        this.choices = KnotChoice.of(knots, atlas);
        start.setItemLabelGenerator(PlanStart::label);
        start.setVisible(false);
        title.setRequiredIndicatorVisible(true);
        title.setMaxLength(PlanDraft.TITLE_LIMIT);
        targets.setItems(choices);
        targets.setItemLabelGenerator(KnotChoice::name);
        targets.addClassName("kw-chips");
        target(PlanStart.usualTargets(knots));
        targets.setVisible(!knots.isEmpty());
        add(new PhaseFields(choices, atlas));
        getContent().addClassName("plans-form");
        getContent()
                .add(
                        start,
                        title,
                        targets,
                        new H3(Words.of("plan.goals")),
                        goalRows,
                        new Button(Words.of("plan.addGoal"), Icons.of("plus"), _ -> add(new GoalFields(choices))),
                        new H3(Words.of("plan.phases")),
                        phaseRows,
                        new Button(
                                Words.of("plan.addPhase"),
                                Icons.of("plus"),
                                _ -> add(new PhaseFields(choices, atlas))));
    }

    /** Offers these to start from; what is chosen takes the place of what stands in the form. */
    PlanForm startingFrom(List<PlanStart> starts) {
        start.setItems(starts);
        start.setHelperText(Words.of("plan.startFrom.help"));
        start.setVisible(true);
        start.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                show(change.getValue().draft());
            }
        });
        return this;
    }

    @Override
    public Component component() {
        return this;
    }

    void show(PlanDraft draft) {
        title.setValue(draft.title());
        target(draft.targets());
        goals.clear();
        goalRows.removeAll();
        draft.goals().forEach(goal -> add(new GoalFields(choices, goal)));
        phases.clear();
        phaseRows.removeAll();
        draft.phases().forEach(phase -> add(new PhaseFields(choices, atlas, phase)));
    }

    private void target(Set<KnotId> knots) {
        targets.setValue(
                choices.stream().filter(one -> knots.contains(one.knot())).collect(Collectors.toSet()));
    }

    @Override
    public Optional<PlanDraft> read() {
        title.setInvalid(title.getValue().isBlank());
        title.setErrorMessage(Words.of("field.required"));
        Set<KnotId> aims = targets.getValue().stream().map(KnotChoice::knot).collect(Collectors.toSet());
        List<Optional<GoalDraft>> readGoals =
                goals.stream().map(goal -> goal.read(aims)).toList();
        List<Optional<PhaseDraft>> readPhases =
                phases.stream().map(phase -> phase.read(aims)).toList();
        boolean whole = !title.isInvalid()
                && readGoals.stream().allMatch(Optional::isPresent)
                && readPhases.stream().allMatch(Optional::isPresent);
        return whole
                ? Optional.of(new PlanDraft(
                        title.getValue().strip(),
                        readGoals.stream().flatMap(Optional::stream).toList(),
                        aims,
                        readPhases.stream().flatMap(Optional::stream).toList()))
                : Optional.empty();
    }

    private void add(GoalFields goal) {
        goals.add(goal);
        goalRows.add(goal);
        goal.whenRemoved(() -> {
            goals.remove(goal);
            goalRows.remove(goal);
        });
    }

    private void add(PhaseFields phase) {
        phases.add(phase);
        phaseRows.add(phase);
        phase.whenRemoved(() -> {
            if (phases.size() > 1) {
                phases.remove(phase);
                phaseRows.remove(phase);
            }
        });
    }
}
