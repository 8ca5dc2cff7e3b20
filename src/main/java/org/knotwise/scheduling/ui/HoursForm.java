package org.knotwise.scheduling.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.knotwise.scheduling.WeeklyHours;
import org.knotwise.scheduling.WeeklyHours.Shift;
import org.knotwise.shared.ui.FormDialog;
import org.knotwise.shared.ui.Words;

/** A therapist's week: up to two stretches of work a day; a stretch left empty is free. */
class HoursForm implements FormDialog.Form<WeeklyHours> {

    private static final int STRETCHES = 2;

    private final List<Stretch> stretches = new ArrayList<>();
    private final Div all = new Div();

    HoursForm(WeeklyHours known) {
        all.addClassName("scheduling-hours");
        for (DayOfWeek day : DayOfWeek.values()) {
            var row = new Div(new Span(Words.of("weekday", day)));
            row.addClassName("scheduling-hours__day");
            List<Shift> shifts = known.on(day);
            for (int i = 0; i < STRETCHES; i++) {
                var stretch = new Stretch(day, i < shifts.size() ? shifts.get(i) : null);
                stretches.add(stretch);
                row.add(stretch.from, stretch.to);
            }
            all.add(row);
        }
    }

    @Override
    public Component component() {
        return all;
    }

    @Override
    public Optional<WeeklyHours> read() {
        List<Shift> shifts = new ArrayList<>();
        @Nullable Shift before = null;
        boolean right = true;
        for (Stretch stretch : stretches) {
            Optional<Shift> shift = stretch.isEmpty() ? Optional.empty() : stretch.read(before);
            right &= stretch.isEmpty() || shift.isPresent();
            shift.ifPresent(shifts::add);
            before = shift.orElse(before);
        }
        return right ? Optional.of(new WeeklyHours(shifts)) : Optional.empty();
    }

    /** From and to of one stretch of work. */
    private static final class Stretch {

        private static final Duration STEP = Duration.ofMinutes(15);

        private final DayOfWeek day;
        private final TimePicker from = new TimePicker();
        private final TimePicker to = new TimePicker();

        Stretch(DayOfWeek day, @Nullable Shift shift) {
            this.day = day;
            from.setAriaLabel(Words.of("practice.fromOn", Words.of("weekday", day)));
            to.setAriaLabel(Words.of("practice.toOn", Words.of("weekday", day)));
            from.setStep(STEP);
            to.setStep(STEP);
            if (shift != null) {
                from.setValue(shift.from());
                to.setValue(shift.to());
            }
        }

        boolean isEmpty() {
            return from.isEmpty() && to.isEmpty();
        }

        Optional<Shift> read(@Nullable Shift before) {
            LocalTime start = from.getValue();
            LocalTime end = to.getValue();
            boolean right = start != null
                    && end != null
                    && start.isBefore(end)
                    && (before == null || before.day() != day || !start.isBefore(before.to()));
            to.setErrorMessage(Words.of("practice.hoursWrong"));
            to.setInvalid(!right);
            return right ? Optional.of(new Shift(day, start, end)) : Optional.empty();
        }
    }
}
