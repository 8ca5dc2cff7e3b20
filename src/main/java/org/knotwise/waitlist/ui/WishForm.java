package org.knotwise.waitlist.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.knotwise.identity.Therapist;
import org.knotwise.practice.Practice;
import org.knotwise.scheduling.AppointmentRow;
import org.knotwise.scheduling.Service;
import org.knotwise.shared.ui.DayPicker;
import org.knotwise.shared.ui.FormDialog;
import org.knotwise.shared.ui.Formats;
import org.knotwise.shared.ui.Words;
import org.knotwise.waitlist.WaitlistWish;

/** What a client who waits wishes. */
final class WishForm implements FormDialog.Form<WaitlistWish> {

    private static final int WEEKS = 4;
    private static final LocalTime FIRST = LocalTime.of(7, 0);
    private static final LocalTime LAST = LocalTime.of(20, 0);

    /** What the client waits for; one of the two, or neither for the plan's next session. */
    private record Kind(
            @Nullable AppointmentRow earlier, @Nullable Service service) {}

    private final Select<Kind> what = new Select<>();
    private final Select<Therapist> therapist = new Select<>();
    private final CheckboxGroup<DayOfWeek> days = new CheckboxGroup<>(Words.of("waitlist.days"));
    private final TimePicker from = new TimePicker(Words.of("waitlist.from"), FIRST);
    private final TimePicker to = new TimePicker(Words.of("waitlist.to"), LAST);
    private final DayPicker earliest = new DayPicker(Words.of("waitlist.earliest"));
    private final DayPicker expires = new DayPicker(Words.of("waitlist.expires"));
    private final TextArea note = new TextArea(Words.of("waitlist.note"));
    private final Div all = new Div();

    /** @param toBook whether the client's plan has a session to book */
    WishForm(
            boolean toBook,
            List<AppointmentRow> coming,
            List<Service> services,
            List<Therapist> therapists,
            Practice practice) {
        List<Kind> kinds = new ArrayList<>();
        if (toBook) {
            kinds.add(new Kind(null, null));
        }
        coming.forEach(row -> kinds.add(new Kind(row, null)));
        services.forEach(service -> kinds.add(new Kind(null, service)));
        what.setLabel(Words.of("waitlist.what"));
        what.setItems(kinds);
        what.setItemLabelGenerator(kind -> wordsOf(kind, practice));
        what.setRequiredIndicatorVisible(true);
        kinds.stream().findFirst().ifPresent(what::setValue);
        therapist.setLabel(Words.of("waitlist.therapist"));
        therapist.setItems(therapists);
        therapist.setItemLabelGenerator(one -> one == null ? "" : one.name());
        therapist.setEmptySelectionAllowed(true);
        therapist.setEmptySelectionCaption(Words.of("waitlist.anybody"));
        days.setItems(DayOfWeek.values());
        days.setItemLabelGenerator(day -> Words.of("weekday", day));
        days.setHelperText(Words.of("waitlist.days.help"));
        days.addClassName("kw-chips");
        from.setStep(Duration.ofMinutes(15));
        to.setStep(Duration.ofMinutes(15));
        earliest.setValue(practice.today());
        expires.setValue(practice.today().plusWeeks(WEEKS));
        note.setMaxLength(WaitlistWish.NOTE_LIMIT);
        var hours = new Div(from, to);
        hours.addClassName("waitlist-form__pair");
        var span = new Div(earliest, expires);
        span.addClassName("waitlist-form__pair");
        all.add(what, therapist, days, hours, span, note);
        all.addClassName("waitlist-form");
    }

    private static String wordsOf(Kind kind, Practice practice) {
        AppointmentRow earlier = kind.earlier();
        Service service = kind.service();
        if (earlier != null) {
            return Words.of("waitlist.earlier", Formats.moment(practice.local(earlier.start())));
        }
        return service == null ? Words.of("waitlist.nextSession") : service.name();
    }

    @Override
    public Component component() {
        return all;
    }

    @Override
    public Optional<WaitlistWish> read() {
        @Nullable Kind kind = what.getValue();
        @Nullable LocalTime begin = from.getValue();
        @Nullable LocalTime end = to.getValue();
        @Nullable LocalDate first = earliest.getValue();
        @Nullable LocalDate last = expires.getValue();
        what.setErrorMessage(Words.of("field.required"));
        what.setInvalid(kind == null);
        from.setErrorMessage(Words.of("waitlist.hoursWrong"));
        from.setInvalid(begin == null);
        to.setErrorMessage(Words.of("waitlist.hoursWrong"));
        to.setInvalid(end == null || (begin != null && end.isBefore(begin)));
        earliest.setErrorMessage(Words.of("field.required"));
        earliest.setInvalid(first == null);
        expires.setErrorMessage(Words.of("waitlist.daysWrong"));
        expires.setInvalid(
                last == null || (first != null && (last.isBefore(first) || last.isAfter(first.plusYears(1)))));
        if (kind == null
                || begin == null
                || end == null
                || first == null
                || last == null
                || to.isInvalid()
                || expires.isInvalid()) {
            return Optional.empty();
        }
        @Nullable Therapist whom = therapist.getValue();
        AppointmentRow row = kind.earlier();
        Service service = kind.service();
        return Optional.of(new WaitlistWish(
                row == null ? null : row.id(),
                service == null ? null : service.id(),
                whom == null ? null : whom.id(),
                days.getValue(),
                begin,
                end,
                first,
                last,
                note.getValue().strip()));
    }
}
