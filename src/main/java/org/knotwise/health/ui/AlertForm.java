package org.knotwise.health.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.knotwise.atlas.Atlas;
import org.knotwise.atlas.Condition;
import org.knotwise.atlas.ConditionId;
import org.knotwise.clients.TextKind;
import org.knotwise.clients.ui.TextInput;
import org.knotwise.health.AlertDraft;
import org.knotwise.health.AlertKind;
import org.knotwise.health.AlertRow;
import org.knotwise.shared.ui.Choice;
import org.knotwise.shared.ui.FormDialog;
import org.knotwise.shared.ui.Words;

/** What to mind, for those who treat and for the desk. */
class AlertForm extends Composite<Div> implements FormDialog.Form<AlertDraft> {

    private final TextField text = new TextField(Words.of("alert.text"));
    private final RadioButtonGroup<AlertKind> kind =
            Choice.words(Words.of("alert.kind"), "alertKind", List.of(AlertKind.CAUTION, AlertKind.ALLERGY));
    private final ConditionField condition;
    private final TextField desk = new TextField(Words.of("alert.desk"));

    AlertForm(Atlas atlas) {
        condition = new ConditionField(Words.of("alert.condition"), atlas);
        condition.setClearButtonVisible(true);
        text.setRequiredIndicatorVisible(true);
        text.setHelperText(Words.of("alert.textHelp"));
        desk.setHelperText(Words.of("alert.deskHelp"));
        kind.setValue(AlertKind.CAUTION);
        getContent().addClassName("health-form");
        getContent().add(text, kind, condition, desk);
    }

    void show(AlertRow alert) {
        text.setValue(alert.text());
        kind.setValue(alert.kind());
        // What noted itself stays what it is.
        kind.setVisible(alert.kind() != AlertKind.RETURN);
        condition.show(alert.condition());
        String wording = alert.deskWording();
        desk.setValue(wording == null ? "" : wording);
    }

    /** Fills in what an entry of the profile suggests, and fixes the entry that the alert stems from. */
    void suggest(Condition found) {
        text.setValue(AlertSuggestion.text(found));
        kind.setValue(AlertSuggestion.kind(found));
        desk.setValue(AlertSuggestion.deskWording(found));
        condition.show(found.id());
        condition.setVisible(false);
    }

    @Override
    public Component component() {
        return this;
    }

    @Override
    public Optional<AlertDraft> read() {
        boolean right = Stream.of(
                        TextInput.isRight(text, TextKind.LINE, true), TextInput.isRight(desk, TextKind.LINE, false))
                .allMatch(Boolean::booleanValue);
        return right ? Optional.of(draft()) : Optional.empty();
    }

    private AlertDraft draft() {
        @Nullable
        ConditionId stemsFrom = condition.getOptionalValue().map(Condition::id).orElse(null);
        return new AlertDraft(text.getValue().strip(), kind.getValue(), stemsFrom, TextInput.typedOrNull(desk));
    }
}
