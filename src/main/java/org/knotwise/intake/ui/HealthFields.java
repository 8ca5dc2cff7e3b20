package org.knotwise.intake.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.knotwise.atlas.Atlas;
import org.knotwise.atlas.Condition;
import org.knotwise.atlas.ConditionId;
import org.knotwise.clients.TextKind;
import org.knotwise.clients.ui.TextInput;
import org.knotwise.intake.IntakePart;
import org.knotwise.shared.ui.Words;

/** The questions of the health profile: what is so is ticked, and says where and what more there is to it. */
class HealthFields extends StepFields {

    private final List<Condition> asked;
    private final List<CheckboxGroup<Condition>> groups = new ArrayList<>();
    private final Map<ConditionId, ConditionFields> details = new LinkedHashMap<>();
    private final TextArea more = new TextArea(Words.of("intake.health.more"));

    HealthFields(Atlas atlas, IntakePart.@Nullable Health answered) {
        this.asked = atlas.conditions();
        Map<ConditionId, IntakePart.HealthAnswer> yes = answered == null
                ? Map.of()
                : answered.answers().stream()
                        .filter(IntakePart.HealthAnswer::yes)
                        .collect(Collectors.toMap(IntakePart.HealthAnswer::condition, answer -> answer));
        asked.forEach(condition ->
                details.put(condition.id(), new ConditionFields(atlas, condition, yes.get(condition.id()))));
        for (Condition.Kind kind : Condition.Kind.values()) {
            getContent().add(group(kind, yes.keySet()));
        }
        more.setValue(answered == null ? "" : answered.more());
        more.setMaxLength(TextKind.PARAGRAPH.longest());
        getContent().add(more);
    }

    private Div group(Condition.Kind kind, Set<ConditionId> yes) {
        List<Condition> ofKind =
                asked.stream().filter(one -> one.kind() == kind).toList();
        var group = new CheckboxGroup<Condition>(Words.of("intake.health", kind));
        group.setItems(ofKind);
        group.setItemLabelGenerator(Condition::ask);
        group.addClassName("intake-questions");
        var below = new Div();
        group.addValueChangeListener(change -> {
            below.removeAll();
            ofKind.stream().filter(change.getValue()::contains).forEach(one -> below.add(details(one)));
        });
        group.setValue(ofKind.stream().filter(one -> yes.contains(one.id())).collect(Collectors.toSet()));
        groups.add(group);
        return new Div(group, below);
    }

    private ConditionFields details(Condition condition) {
        return Objects.requireNonNull(details.get(condition.id()));
    }

    @Override
    Optional<IntakePart> read() {
        Set<Condition> yes =
                groups.stream().flatMap(group -> group.getValue().stream()).collect(Collectors.toSet());
        boolean right = TextInput.isRight(more, TextKind.PARAGRAPH, false);
        for (Condition condition : yes) {
            right &= details(condition).isRight();
        }
        return right
                ? Optional.of(new IntakePart.Health(
                        asked.stream()
                                .map(condition -> details(condition).read(yes.contains(condition)))
                                .toList(),
                        TextInput.typed(more).orElse("")))
                : Optional.empty();
    }
}
