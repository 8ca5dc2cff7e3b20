package org.knotwise.settings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import org.knotwise.scheduling.Held;
import org.knotwise.scheduling.Qualification;
import org.knotwise.shared.ui.FormDialog;
import org.knotwise.shared.ui.Words;

/** The qualifications of a therapist, each with the last day on which it counts. */
class HeldForm implements FormDialog.Form<List<Held>> {

    private final List<Line> lines;
    private final Div all;

    HeldForm(List<Held> known, List<Qualification> possible) {
        lines = possible.stream().map(one -> new Line(one, known)).toList();
        all = Fields.stack(lines.stream().map(line -> line.line).toArray(Component[]::new));
    }

    @Override
    public Component component() {
        return all;
    }

    @Override
    public Optional<List<Held>> read() {
        boolean right = lines.stream().filter(line -> !line.isRight()).findAny().isEmpty();
        return right
                ? Optional.of(
                        lines.stream().flatMap(line -> line.held().stream()).toList())
                : Optional.empty();
    }

    private static final class Line {

        private final Qualification qualification;
        private final Checkbox holds;
        private final DatePicker expires = Fields.day("settings.held.expires");
        private final Div line;

        Line(Qualification qualification, List<Held> known) {
            this.qualification = qualification;
            this.holds = new Checkbox(qualification.name());
            expires.setHelperText(Words.of("settings.held.expires.help"));
            known.stream()
                    .filter(held -> held.qualification().equals(qualification.id()))
                    .findFirst()
                    .ifPresent(held -> {
                        holds.setValue(true);
                        expires.setValue(held.expiresOn());
                    });
            expires.setVisible(holds.getValue());
            holds.addValueChangeListener(change -> expires.setVisible(change.getValue()));
            line = new Div(holds, expires);
            line.addClassName("settings-held");
        }

        /** What was typed and is no date is told by the field itself. */
        boolean isRight() {
            return !holds.getValue() || !expires.isInvalid();
        }

        Optional<Held> held() {
            return holds.getValue() ? Optional.of(new Held(qualification.id(), expires.getValue())) : Optional.empty();
        }
    }
}
