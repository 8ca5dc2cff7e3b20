package org.knotwise.shared.ui;

import com.vaadin.flow.component.datepicker.DatePicker;

/**
 * A day, shown as everywhere on the screens ("22 Sep 2026"), and understood in each way of writing that can mean one day
 * only: 22 September 2026, 2026-09-22, 22.9.2026.
 */
public class DayPicker extends DatePicker {

    /** @param label as it stands on the screen */
    public DayPicker(String label) {
        super(label);
        setPlaceholder(Words.of("field.datePlaceholder"));
        setI18n(new DatePickerI18n().setDateFormats("d MMM yyyy", "yyyy-MM-dd", "d MMMM yyyy", "d.M.yyyy"));
    }
}
