package org.knotwise.series.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.knotwise.identity.Therapist;
import org.knotwise.series.Away;
import org.knotwise.shared.ui.DayPicker;
import org.knotwise.shared.ui.Words;

/** Who is away, from which day to which. */
class AwayForm extends Composite<Div> {

    private final Select<Therapist> therapist = new Select<>();
    private final DatePicker first = new DayPicker(Words.of("away.first"));
    private final DatePicker last = new DayPicker(Words.of("away.last"));

    /** @param therapists those who may be asked about; of a single one there is nothing to choose */
    AwayForm(List<Therapist> therapists, LocalDate today, Consumer<Away> asked) {
        therapist.setLabel(Words.of("away.who"));
        therapist.setItems(therapists);
        therapist.setItemLabelGenerator(Therapist::name);
        therapist.setRequiredIndicatorVisible(true);
        if (therapists.size() == 1) {
            therapist.setValue(therapists.getFirst());
            therapist.setReadOnly(true);
        }
        first.setValue(today);
        first.setRequiredIndicatorVisible(true);
        last.setRequiredIndicatorVisible(true);
        last.setValue(today);
        first.addValueChangeListener(change -> {
            @Nullable LocalDate day = change.getValue();
            @Nullable LocalDate end = last.getValue();
            if (day != null && (end == null || end.isBefore(day))) {
                last.setValue(day);
            }
        });
        var look = new Button(Words.of("away.look"), _ -> ask(asked));
        look.addThemeVariants(ButtonVariant.PRIMARY);
        look.setDisableOnClick(true);
        look.addClickListener(_ -> look.setEnabled(true));
        getContent().add(therapist, first, last, look);
        getContent().addClassName("series-wishes");
    }

    private void ask(Consumer<Away> asked) {
        therapist.setInvalid(therapist.isEmpty());
        therapist.setErrorMessage(Words.of("field.required"));
        first.setInvalid(first.isEmpty());
        first.setErrorMessage(Words.of("field.required"));
        last.setInvalid(last.isEmpty());
        last.setErrorMessage(Words.of("field.required"));
        if (!therapist.isInvalid() && !first.isInvalid() && !last.isInvalid()) {
            asked.accept(new Away(therapist.getValue().id(), first.getValue(), last.getValue()));
        }
    }
}
