package org.knotwise.settings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.knotwise.scheduling.Holiday;
import org.knotwise.scheduling.HolidayDraft;
import org.knotwise.scheduling.Location;
import org.knotwise.shared.ui.FormDialog;
import org.knotwise.shared.ui.Words;

/** A holiday: its name, its days, and where it is kept. */
class HolidayForm implements FormDialog.Form<HolidayDraft> {

    private final TextField name = Fields.name("settings.holiday.name");
    private final DatePicker first = Fields.day("settings.holiday.first");
    private final DatePicker last = Fields.day("settings.holiday.last");
    private final Select<Location> where;
    private final Div all;

    HolidayForm(@Nullable Holiday known, List<Location> locations) {
        where = Fields.locationOrAny("settings.holiday.where", "settings.holiday.everywhere", locations);
        first.setRequiredIndicatorVisible(true);
        last.setHelperText(Words.of("settings.away.last.help"));
        if (known != null) {
            name.setValue(known.name());
            first.setValue(known.first());
            last.setValue(known.last());
            Fields.choose(where, locations, known.location());
        }
        all = Fields.stack(name, first, last, where);
    }

    @Override
    public Component component() {
        return all;
    }

    @Override
    public Optional<HolidayDraft> read() {
        boolean named = Fields.filled(name);
        Optional<LocalDate> begin = Fields.read(first);
        LocalDate end = last.isEmpty() ? begin.orElse(null) : last.getValue();
        last.setErrorMessage(Words.of("settings.away.order"));
        last.setInvalid(begin.isPresent() && end != null && end.isBefore(begin.get()));
        return named && begin.isPresent() && end != null && !last.isInvalid()
                ? Optional.of(new HolidayDraft(name.getValue(), begin.get(), end, Fields.chosen(where)))
                : Optional.empty();
    }
}
