package org.knotwise.scheduling.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.knotwise.scheduling.AppointmentRow;
import org.knotwise.scheduling.ChangeScope;
import org.knotwise.shared.ui.Words;

/** Whether one appointment is meant, or those that belong to it as well; nothing is asked where there is only one. */
class ScopeChoice extends Composite<Div> {

    private final RadioButtonGroup<ChangeScope> group = new RadioButtonGroup<>(Words.of("changeScope.which"));
    private final transient Map<ChangeScope, List<AppointmentRow>> scopes;

    ScopeChoice(Map<ChangeScope, List<AppointmentRow>> scopes, Runnable changed) {
        this.scopes = scopes;
        group.setItems(List.copyOf(scopes.keySet()));
        group.setItemLabelGenerator(this::inWords);
        group.setValue(ChangeScope.THIS);
        group.addClassName("scheduling-scope");
        group.addValueChangeListener(_ -> changed.run());
        getContent().add(group);
        setVisible(scopes.size() > 1);
    }

    private String inWords(ChangeScope scope) {
        int others = appointments(scope).size() - 1;
        return switch (scope) {
            case THIS -> Words.of("changeScope.this");
            case FOLLOWING -> Words.of("changeScope.following", others);
            case ALL -> Words.of("changeScope.all", others + 1);
        };
    }

    ChangeScope chosen() {
        return Objects.requireNonNullElse(group.getValue(), ChangeScope.THIS);
    }

    /** The appointments that the choice means, in order. */
    List<AppointmentRow> appointments() {
        return appointments(chosen());
    }

    private List<AppointmentRow> appointments(ChangeScope scope) {
        return scopes.getOrDefault(scope, List.of());
    }
}
