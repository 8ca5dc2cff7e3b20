package org.knotwise.series.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.knotwise.identity.AccountId;
import org.knotwise.identity.Therapist;
import org.knotwise.scheduling.Service;
import org.knotwise.series.Preferences;
import org.knotwise.series.SeriesWishes;
import org.knotwise.shared.ui.DayPicker;
import org.knotwise.shared.ui.Words;

/** What a client would like best: weekdays, hours, therapist, service, and from which day on. */
class WishesForm extends Composite<Div> {

    private static final Duration STEP = Duration.ofMinutes(30);

    private final CheckboxGroup<DayOfWeek> weekdays = new CheckboxGroup<>(Words.of("series.weekdays"));
    private final TimePicker from = time("series.from");
    private final TimePicker to = time("series.to");
    private final Select<Therapist> therapist = new Select<>();
    private final Checkbox anybody = new Checkbox(Words.of("series.anybody"));
    private final Select<Service> service = new Select<>();
    private final DatePicker earliest = new DayPicker(Words.of("series.earliest"));
    private final transient List<Therapist> therapists;

    /** @param changed runs after somebody changed a wish */
    WishesForm(List<Therapist> therapists, List<Service> services, Runnable changed) {
        this.therapists = therapists;
        weekdays.setItems(DayOfWeek.values());
        weekdays.setItemLabelGenerator(day -> Words.of("weekday", day));
        weekdays.addClassName("kw-chips");
        therapist.setLabel(Words.of("series.therapist"));
        therapist.setItems(therapists);
        therapist.setItemLabelGenerator(Therapist::name);
        service.setLabel(Words.of("book.service"));
        service.setItems(services);
        service.setEmptySelectionAllowed(true);
        service.setEmptySelectionCaption(Words.of("book.anyService"));
        service.setItemLabelGenerator(one -> one == null ? Words.of("book.anyService") : one.name());
        to.setErrorMessage(Words.of("series.hoursWrong"));
        earliest.setClearButtonVisible(true);
        for (HasValue<?, ?> field :
                List.<HasValue<?, ?>>of(weekdays, from, to, therapist, anybody, service, earliest)) {
            field.addValueChangeListener(change -> {
                if (change.isFromClient()) {
                    changed.run();
                }
            });
        }
        var hours = new Div(from, to);
        hours.addClassName("series-wishes__hours");
        getContent().add(weekdays, hours, therapist, service, earliest, anybody);
        getContent().addClassName("series-wishes");
    }

    void wishTherapist(@Nullable AccountId wished) {
        therapist.setValue(therapists.stream()
                .filter(one -> one.id().equals(wished))
                .findFirst()
                .orElse(null));
    }

    /** These wishes with what is pinned already; empty if the hours cannot be meant, and the field says so. */
    Optional<SeriesWishes> read(SeriesWishes before) {
        @Nullable LocalTime begin = from.getValue();
        @Nullable LocalTime end = to.getValue();
        boolean inOrder = begin == null || end == null || begin.isBefore(end);
        to.setInvalid(!inOrder);
        if (!inOrder) {
            return Optional.empty();
        }
        var preferences = new Preferences(
                therapist.getOptionalValue().map(Therapist::id).orElse(null), weekdays.getValue(), begin, end);
        return Optional.of(new SeriesWishes(
                preferences,
                service.getOptionalValue().map(Service::id).orElse(null),
                earliest.getValue(),
                anybody.getValue(),
                Map.copyOf(before.pinned())));
    }

    private static TimePicker time(String label) {
        var field = new TimePicker(Words.of(label));
        field.setStep(STEP);
        field.setClearButtonVisible(true);
        field.setLocale(Words.locale());
        return field;
    }
}
