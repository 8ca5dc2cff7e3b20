package org.knotwise.followups.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.knotwise.shared.ui.DayPicker;
import org.knotwise.shared.ui.FormDialog;
import org.knotwise.shared.ui.Words;

/** To which day a follow-up is put off, and why. */
final class SnoozeForm implements FormDialog.Form<SnoozeForm.Wish> {

    record Wish(LocalDate until, String why) {}

    private final DayPicker until = new DayPicker(Words.of("followUps.until"));
    private final TextArea why = new TextArea(Words.of("followUps.why"));
    private final Div all = new Div(until, why);

    SnoozeForm() {
        until.setRequiredIndicatorVisible(true);
        why.setRequiredIndicatorVisible(true);
        why.setMaxLength(1000);
        all.addClassName("kw-stack");
    }

    @Override
    public Component component() {
        return all;
    }

    @Override
    public Optional<Wish> read() {
        @Nullable LocalDate day = until.getValue();
        until.setInvalid(day == null);
        until.setErrorMessage(Words.of("followUp.untilWrong"));
        why.setInvalid(why.getValue().isBlank());
        why.setErrorMessage(Words.of("field.required"));
        return day == null || why.isInvalid() ? Optional.empty() : Optional.of(new Wish(day, why.getValue()));
    }

    /** Of a form that was read. */
    LocalDate chosen() {
        return until.getValue();
    }
}
