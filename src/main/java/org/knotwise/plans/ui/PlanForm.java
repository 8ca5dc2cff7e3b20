package org.knotwise.plans.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.knotwise.atlas.Atlas;
import org.knotwise.knots.KnotRow;
import org.knotwise.knots.KnotState;
import org.knotwise.knots.ui.KnotNames;
import org.knotwise.plans.GoalDraft;
import org.knotwise.plans.PhaseDraft;
import org.knotwise.plans.PlanDraft;
import org.knotwise.shared.ui.FormDialog;
import org.knotwise.shared.ui.Icons;
import org.knotwise.shared.ui.Words;

/** What a therapist writes of a plan: title, target knots, goals, and the sessions with the days between. */
class PlanForm extends Composite<Div> implements FormDialog.Form<PlanDraft> {

    private final TextField title = new TextField(Words.of("plan.name"));
    private final CheckboxGroup<KnotRow> targets = new CheckboxGroup<>(Words.of("plan.targets"));
    private final Div goalRows = new Div();
    private final Div phaseRows = new Div();
    private final List<GoalFields> goals = new ArrayList<>();
    private final List<PhaseFields> phases = new ArrayList<>();

    PlanForm(List<KnotRow> knots, Atlas atlas) {
        var names = new KnotNames(atlas);
        title.setRequiredIndicatorVisible(true);
        title.setMaxLength(PlanDraft.TITLE_LIMIT);
        targets.setItems(knots);
        targets.setItemLabelGenerator(knot -> knot.number() + ". " + names.full(knot.place()));
        targets.addClassName("kw-chips");
        targets.setValue(knots.stream()
                .filter(knot -> knot.state() != KnotState.RELEASED)
                .collect(Collectors.toSet()));
        targets.setVisible(!knots.isEmpty());
        addPhase(new PhaseFields());
        getContent().addClassName("plans-form");
        getContent()
                .add(
                        title,
                        targets,
                        new H3(Words.of("plan.goals")),
                        goalRows,
                        new Button(Words.of("plan.addGoal"), Icons.of("plus"), _ -> addGoal(new GoalFields())),
                        new H3(Words.of("plan.phases")),
                        phaseRows,
                        new Button(Words.of("plan.addPhase"), Icons.of("plus"), _ -> addPhase(new PhaseFields())));
    }

    @Override
    public Component component() {
        return this;
    }

    void show(PlanDraft draft) {
        title.setValue(draft.title());
        targets.setValue(targets.getListDataView()
                .getItems()
                .filter(knot -> draft.targets().contains(knot.id()))
                .collect(Collectors.toSet()));
        goals.clear();
        goalRows.removeAll();
        draft.goals().forEach(goal -> addGoal(new GoalFields(goal)));
        phases.clear();
        phaseRows.removeAll();
        draft.phases().forEach(phase -> addPhase(new PhaseFields(phase)));
    }

    @Override
    public Optional<PlanDraft> read() {
        title.setInvalid(title.getValue().isBlank());
        title.setErrorMessage(Words.of("field.required"));
        List<Optional<GoalDraft>> readGoals =
                goals.stream().map(GoalFields::read).toList();
        List<Optional<PhaseDraft>> readPhases =
                phases.stream().map(PhaseFields::read).toList();
        boolean whole = !title.isInvalid()
                && readGoals.stream().allMatch(Optional::isPresent)
                && readPhases.stream().allMatch(Optional::isPresent);
        return whole
                ? Optional.of(new PlanDraft(
                        title.getValue().strip(),
                        readGoals.stream().flatMap(Optional::stream).toList(),
                        targets.getValue().stream().map(KnotRow::id).collect(Collectors.toSet()),
                        readPhases.stream().flatMap(Optional::stream).toList()))
                : Optional.empty();
    }

    private void addGoal(GoalFields goal) {
        goals.add(goal);
        goalRows.add(goal);
        goal.whenRemoved(() -> {
            goals.remove(goal);
            goalRows.remove(goal);
        });
    }

    private void addPhase(PhaseFields phase) {
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
