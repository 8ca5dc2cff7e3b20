package org.knotwise.settings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import org.knotwise.scheduling.HoursException;
import org.knotwise.scheduling.HoursException.Away;
import org.knotwise.shared.ui.FormDialog;
import org.knotwise.shared.ui.Words;

/** When a therapist is away: whole days, or from a time until a time. */
class AwayForm implements FormDialog.Form<HoursException> {

    private static final int REASON_LIMIT = 200;

    private final DatePicker first = Fields.day("settings.away.first");
    private final DatePicker last = Fields.day("settings.away.last");
    private final Checkbox wholeDays = new Checkbox(Words.of("settings.away.wholeDays"), true);
    private final TimePicker from = Fields.time("settings.away.from");
    private final TimePicker to = Fields.time("settings.away.to");
    private final TextField reason = new TextField(Words.of("settings.exception.reason"));
    private final Div all = Fields.stack(first, last, wholeDays, from, to, reason);

    AwayForm(LocalDate today) {
        first.setMin(today);
        first.setRequiredIndicatorVisible(true);
        last.setHelperText(Words.of("settings.away.last.help"));
        reason.setMaxLength(REASON_LIMIT);
        reason.setHelperText(Words.of("settings.exception.reason.help"));
        from.setVisible(false);
        to.setVisible(false);
        wholeDays.addValueChangeListener(change -> {
            from.setVisible(!change.getValue());
            to.setVisible(!change.getValue());
        });
    }

    @Override
    public Component component() {
        return all;
    }

    @Override
    public Optional<HoursException> read() {
        Optional<LocalDate> begin = Fields.read(first);
        LocalDate end = last.isEmpty() ? begin.orElse(null) : last.getValue();
        last.setErrorMessage(Words.of("settings.away.order"));
        last.setInvalid(begin.isPresent() && end != null && end.isBefore(begin.get()));
        if (begin.isEmpty() || end == null || last.isInvalid()) {
            return Optional.empty();
        }
        return wholeDays.getValue()
                ? Optional.of(Away.wholeDays(begin.get(), end, reason.getValue().strip()))
                : withTimes(begin.get(), end);
    }

    private Optional<HoursException> withTimes(LocalDate begin, LocalDate end) {
        Optional<LocalTime> since = Fields.read(from);
        Optional<LocalTime> until = Fields.read(to);
        if (since.isEmpty() || until.isEmpty()) {
            return Optional.empty();
        }
        LocalDateTime start = begin.atTime(since.get());
        LocalDateTime stop = end.atTime(until.get());
        to.setErrorMessage(Words.of("settings.away.order"));
        to.setInvalid(!start.isBefore(stop));
        return to.isInvalid()
                ? Optional.empty()
                : Optional.of(new Away(start, stop, reason.getValue().strip()));
    }
}
