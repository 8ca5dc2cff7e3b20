package org.knotwise.shared.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.text.DateFormatSymbols;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.knotwise.shared.Language;

/**
 * A day, shown as everywhere on the screens ("22 Sep 2026", or 22/09/2026 in Spanish), and understood in each way of
 * writing that can mean one day only: 22 September 2026, 2026-09-22, 22.9.2026.
 */
public class DayPicker extends DatePicker {

    /** @param label as it stands on the screen */
    public DayPicker(String label) {
        super(label);
        setPlaceholder(Words.of("field.datePlaceholder"));
        setLocale(Words.locale());
        setI18n(words(Words.locale()));
    }

    private static DatePickerI18n words(Locale reader) {
        var names = DateFormatSymbols.getInstance(reader);
        return formats(reader)
                .setMonthNames(Arrays.stream(Month.values())
                        .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, reader))
                        .toList())
                .setWeekdays(fromSunday(names.getWeekdays()))
                .setWeekdaysShort(fromSunday(names.getShortWeekdays()))
                .setToday(Words.of("field.today"))
                .setCancel(Words.of("dialog.cancel"));
    }

    /** The browser's part knows the names of months in English only when it reads and writes a day. */
    private static DatePickerI18n formats(Locale reader) {
        var words = new DatePickerI18n();
        return Language.of(reader) == Language.SPANISH
                ? words.setDateFormats("dd/MM/yyyy", "yyyy-MM-dd", "d/M/yyyy", "d.M.yyyy")
                : words.setDateFormats("d MMM yyyy", "yyyy-MM-dd", "d MMMM yyyy", "d.M.yyyy");
    }

    /** Java has nothing at its first place, and the others in the order of the component. */
    private static List<String> fromSunday(String[] names) {
        return List.of(names).subList(1, names.length);
    }
}
