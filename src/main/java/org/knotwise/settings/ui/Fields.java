package org.knotwise.settings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.knotwise.scheduling.Location;
import org.knotwise.scheduling.LocationId;
import org.knotwise.shared.ui.DayPicker;
import org.knotwise.shared.ui.Words;

/** The fields that several forms of the settings have in common. */
final class Fields {

    static final int NAME_LIMIT = 100;

    private static final Duration STEP = Duration.ofMinutes(15);

    private Fields() {}

    static Div stack(Component... fields) {
        var form = new Div(fields);
        form.addClassName("settings-form");
        return form;
    }

    static TextField name(String label) {
        var field = new TextField(Words.of(label));
        field.setRequiredIndicatorVisible(true);
        field.setErrorMessage(Words.of("field.required"));
        field.setMaxLength(NAME_LIMIT);
        return field;
    }

    /** Whether something was entered; says so beside the field if not. */
    static boolean filled(TextField field) {
        field.setInvalid(field.getValue().isBlank());
        return !field.isInvalid();
    }

    static DatePicker day(String label) {
        return new DayPicker(Words.of(label));
    }

    static TimePicker time(String label) {
        TimePicker field = time();
        field.setLabel(Words.of(label));
        return field;
    }

    /** A time of day as the house writes it: with 24 hours, whatever the reader's country does. */
    static TimePicker time() {
        var field = new TimePicker();
        field.setStep(STEP);
        field.setLocale(Locale.UK);
        return field;
    }

    /** The day; empty if none was entered, which the field then says. */
    static Optional<LocalDate> read(DatePicker field) {
        @Nullable LocalDate day = field.getValue();
        field.setErrorMessage(Words.of("field.required"));
        field.setInvalid(day == null);
        return Optional.ofNullable(day);
    }

    static Optional<LocalTime> read(TimePicker field) {
        @Nullable LocalTime time = field.getValue();
        field.setErrorMessage(Words.of("field.required"));
        field.setInvalid(time == null);
        return Optional.ofNullable(time);
    }

    /** One of the locations in use, or any of them. */
    static Select<Location> locationOrAny(String label, String any, List<Location> locations) {
        var field = new Select<Location>();
        field.setLabel(Words.of(label));
        field.setItems(locations.stream().filter(Location::inUse).toList());
        field.setEmptySelectionAllowed(true);
        field.setEmptySelectionCaption(Words.of(any));
        field.setItemLabelGenerator(one -> one == null ? Words.of(any) : one.name());
        return field;
    }

    static void choose(Select<Location> field, List<Location> locations, @Nullable LocationId id) {
        field.setValue(locations.stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElse(null));
    }

    static @Nullable LocationId chosen(Select<Location> field) {
        @Nullable Location location = field.getValue();
        return location == null ? null : location.id();
    }
}
