package org.knotwise.settings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.knotwise.scheduling.HoursException;
import org.knotwise.scheduling.HoursException.OtherHours;
import org.knotwise.scheduling.Location;
import org.knotwise.shared.ui.FormDialog;
import org.knotwise.shared.ui.Words;

/** Other hours than those of the week, on one day. */
class OtherHoursForm implements FormDialog.Form<HoursException> {

    private static final int REASON_LIMIT = 200;

    private final DatePicker day = Fields.day("settings.otherHours.day");
    private final TimePicker from = Fields.time("settings.away.from");
    private final TimePicker to = Fields.time("settings.away.to");
    private final Select<Location> where;
    private final TextField reason = new TextField(Words.of("settings.exception.reason"));
    private final Div all;

    OtherHoursForm(LocalDate today, List<Location> locations) {
        day.setMin(today);
        day.setHelperText(Words.of("settings.otherHours.help"));
        where = Fields.locationOrAny("settings.location", "settings.hours.anyLocation", locations);
        where.setVisible(locations.stream().filter(Location::inUse).count() > 1);
        reason.setMaxLength(REASON_LIMIT);
        reason.setHelperText(Words.of("settings.exception.reason.help"));
        day.setRequiredIndicatorVisible(true);
        from.setRequiredIndicatorVisible(true);
        to.setRequiredIndicatorVisible(true);
        all = Fields.stack(day, from, to, where, reason);
    }

    @Override
    public Component component() {
        return all;
    }

    @Override
    public Optional<HoursException> read() {
        Optional<LocalDate> date = Fields.read(day);
        Optional<LocalTime> begin = Fields.read(from);
        Optional<LocalTime> end = Fields.read(to);
        if (date.isEmpty() || begin.isEmpty() || end.isEmpty()) {
            return Optional.empty();
        }
        to.setErrorMessage(Words.of("settings.away.order"));
        to.setInvalid(!begin.get().isBefore(end.get()));
        return to.isInvalid()
                ? Optional.empty()
                : Optional.of(new OtherHours(
                        date.get(),
                        begin.get(),
                        end.get(),
                        Fields.chosen(where),
                        reason.getValue().strip()));
    }
}
