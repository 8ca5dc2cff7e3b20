package org.knotwise.settings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.knotwise.scheduling.Location;
import org.knotwise.scheduling.WeeklyHours;
import org.knotwise.scheduling.WeeklyHours.Shift;
import org.knotwise.shared.ui.FormDialog;
import org.knotwise.shared.ui.Formats;
import org.knotwise.shared.ui.Words;

/** A therapist's week: up to two stretches of work a day; a stretch left empty is free. */
class HoursForm implements FormDialog.Form<WeeklyHours> {

    private static final int STRETCHES = 2;

    private final List<Stretch> stretches = new ArrayList<>();
    private final Div all = new Div();

    /** @param locations a place is asked for only if there are several */
    HoursForm(WeeklyHours known, List<Location> locations) {
        List<Location> inUse = locations.stream().filter(Location::inUse).toList();
        all.addClassName("settings-hours");
        for (DayOfWeek day : DayOfWeek.values()) {
            var name = new Span(Words.of("weekday", day));
            name.addClassName("settings-hours__name");
            var row = new Div(name);
            row.addClassName("settings-hours__day");
            List<Shift> shifts = known.on(day);
            for (int i = 0; i < Math.max(STRETCHES, shifts.size()); i++) {
                var stretch = new Stretch(day, i < shifts.size() ? shifts.get(i) : null, inUse);
                stretches.add(stretch);
                row.add(stretch.all);
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
        boolean right = true;
        for (Stretch stretch : stretches) {
            Optional<Shift> shift = stretch.isEmpty() ? Optional.empty() : stretch.read(shifts);
            right &= stretch.isEmpty() || shift.isPresent();
            shift.ifPresent(shifts::add);
        }
        return right ? Optional.of(new WeeklyHours(shifts)) : Optional.empty();
    }

    /** From and to of one stretch of work, and where. */
    private static final class Stretch {

        private static final Duration STEP = Duration.ofMinutes(15);

        private final DayOfWeek day;
        private final TimePicker from = new TimePicker();
        private final TimePicker to = new TimePicker();
        private final Select<Location> where;
        private final Div all;

        Stretch(DayOfWeek day, @Nullable Shift shift, List<Location> locations) {
            this.day = day;
            String name = Words.of("weekday", day);
            from.setAriaLabel(Words.of("settings.hours.from", name));
            to.setAriaLabel(Words.of("settings.hours.to", name));
            where = Fields.locationOrAny("settings.location", "settings.hours.anyLocation", locations);
            where.setLabel(null);
            where.setAriaLabel(Words.of("settings.hours.where", name));
            where.setVisible(locations.size() > 1);
            from.setStep(STEP);
            to.setStep(STEP);
            if (shift != null) {
                from.setValue(shift.from());
                to.setValue(shift.to());
                Fields.choose(where, locations, shift.location());
            }
            all = new Div(from, to, where);
            all.addClassName("settings-hours__stretch");
        }

        boolean isEmpty() {
            boolean empty = from.isEmpty() && to.isEmpty();
            to.setInvalid(to.isInvalid() && !empty);
            return empty;
        }

        /** The stretch; empty if it is none, or overlaps one before it, which the field then says of both. */
        Optional<Shift> read(List<Shift> before) {
            LocalTime start = from.getValue();
            LocalTime end = to.getValue();
            if (start == null || end == null || !start.isBefore(end)) {
                return wrong(Words.of("settings.hours.wrong"));
            }
            var shift = new Shift(day, start, end, Fields.chosen(where));
            Optional<Shift> other = before.stream().filter(shift::overlaps).findFirst();
            if (other.isPresent()) {
                return wrong(Words.of("settings.hours.overlap", inWords(other.get()), inWords(shift)));
            }
            to.setInvalid(false);
            return Optional.of(shift);
        }

        private Optional<Shift> wrong(String why) {
            to.setErrorMessage(why);
            to.setInvalid(true);
            return Optional.empty();
        }

        private static String inWords(Shift shift) {
            return Words.of("settings.hours.span", Formats.time(shift.from()), Formats.time(shift.to()));
        }
    }
}
