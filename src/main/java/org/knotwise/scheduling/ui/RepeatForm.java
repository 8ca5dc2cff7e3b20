package org.knotwise.scheduling.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.TextStyle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.knotwise.practice.Practice;
import org.knotwise.scheduling.CalendarStep;
import org.knotwise.scheduling.FittedTime;
import org.knotwise.scheduling.FreeTime;
import org.knotwise.scheduling.Recurrence;
import org.knotwise.scheduling.RecurringProposal;
import org.knotwise.shared.Outcome;
import org.knotwise.shared.Refusal;
import org.knotwise.shared.ui.DayPicker;
import org.knotwise.shared.ui.FormDialog;
import org.knotwise.shared.ui.Formats;
import org.knotwise.shared.ui.WholeNumber;
import org.knotwise.shared.ui.Words;

/** How an appointment recurs, with each date that comes of it; those that stay ticked are booked. */
class RepeatForm implements FormDialog.Form<List<CalendarStep>> {

    private enum Ends {
        COUNT,
        UNTIL
    }

    private static final int USUAL_WEEKS = 4;
    private static final int USUAL_TIMES = 6;

    private final LocalDateTime first;
    private final transient Practice practice;
    private final transient Function<Recurrence, Outcome<RecurringProposal>> propose;
    private final WholeNumber weeks = new WholeNumber(Words.of("repeat.weeks"), 1, Recurrence.MOST_WEEKS);
    private final CheckboxGroup<DayOfWeek> days = new CheckboxGroup<>(Words.of("repeat.days"));
    private final RadioButtonGroup<Ends> ends = new RadioButtonGroup<>(Words.of("repeat.ends"));
    private final WholeNumber count = new WholeNumber(Words.of("repeat.count"), 1, Recurrence.MOST_TIMES);
    private final DatePicker until = new DayPicker(Words.of("repeat.until"));
    private final Div preview = new Div();
    private final Div all = new Div();
    private final Map<FittedTime, Checkbox> ticks = new LinkedHashMap<>();
    private transient @Nullable RecurringProposal proposal;

    RepeatForm(FreeTime chosen, Practice practice, Function<Recurrence, Outcome<RecurringProposal>> propose) {
        this.first = practice.local(chosen.start()).toLocalDateTime();
        this.practice = practice;
        this.propose = propose;
        weeks.setValue(USUAL_WEEKS);
        days.setItems(DayOfWeek.values());
        days.setItemLabelGenerator(day -> day.getDisplayName(TextStyle.SHORT, Words.locale()));
        days.setValue(Set.of(first.getDayOfWeek()));
        days.addClassName("kw-chips");
        ends.setItems(Ends.values());
        ends.setItemLabelGenerator(end -> Words.of("repeat.ends", end));
        ends.setValue(Ends.COUNT);
        ends.addClassName("kw-chips");
        count.setValue(USUAL_TIMES);
        until.setValue(first.toLocalDate().plusMonths(USUAL_TIMES));
        weeks.addValueChangeListener(_ -> show());
        days.addValueChangeListener(_ -> show());
        ends.addValueChangeListener(_ -> show());
        count.addValueChangeListener(_ -> show());
        until.addValueChangeListener(_ -> show());
        preview.getElement().setAttribute("role", "status");
        var fields = new Div(weeks, days, ends, count, until);
        fields.addClassName("scheduling-repeat");
        all.add(new Paragraph(Words.of("repeat.lead", Formats.time(first.toLocalTime()))), fields, preview);
        show();
    }

    private void show() {
        boolean counted = ends.getValue() == Ends.COUNT;
        count.setVisible(counted);
        until.setVisible(!counted);
        preview.removeAll();
        ticks.clear();
        proposal = null;
        recurrence().map(propose).ifPresent(outcome -> {
            switch (outcome) {
                case Outcome.Done<RecurringProposal>(RecurringProposal found) -> show(found);
                case Outcome.Refused<RecurringProposal>(Refusal why) -> say(why);
            }
        });
    }

    private void show(RecurringProposal found) {
        proposal = found;
        var list = new UnorderedList();
        list.addClassName("scheduling-dates");
        found.dates().forEach(date -> list.add(item(date)));
        preview.add(list);
    }

    private ListItem item(FittedTime date) {
        boolean free = date.free().isPresent();
        String wished = Formats.day(date.wished().toLocalDate()) + ", "
                + Formats.time(date.wished().toLocalTime());
        var tick = new Checkbox(
                date.free()
                        .map(time -> Formats.moment(practice.local(time.start())))
                        .orElse(wished),
                free);
        tick.setEnabled(free);
        if (free) {
            ticks.put(date, tick);
        }
        var item = new ListItem(tick);
        if (date.fit() == FittedTime.Fit.NEAREST || !free) {
            var note = new Span(Words.of(free ? "fit.nearest" : "fit.none", wished));
            note.addClassNames("kw-badge", "kw-badge--note");
            item.add(note);
        }
        return item;
    }

    private void say(Refusal why) {
        var text = new Paragraph(Words.of(why));
        text.addClassName("kw-form__refusal");
        preview.add(text);
    }

    private Optional<Recurrence> recurrence() {
        Optional<Integer> interval = weeks.read();
        boolean named = !days.getValue().isEmpty();
        days.setErrorMessage(Words.of("repeat.daysMissing"));
        days.setInvalid(!named);
        Optional<Recurrence.End> end = end();
        return named && end.isPresent()
                ? interval.map(every ->
                        new Recurrence(every, days.getValue(), first.toLocalDate(), first.toLocalTime(), end.get()))
                : Optional.empty();
    }

    private Optional<Recurrence.End> end() {
        if (ends.getValue() == Ends.COUNT) {
            return count.read().map(Recurrence.End.Count::new);
        }
        @Nullable LocalDate last = until.getValue();
        until.setErrorMessage(Words.of("repeat.untilMissing"));
        until.setInvalid(last == null);
        return Optional.ofNullable(last).map(Recurrence.End.Until::new);
    }

    @Override
    public Component component() {
        return all;
    }

    @Override
    public Optional<List<CalendarStep>> read() {
        RecurringProposal shown = proposal;
        if (shown == null) {
            return Optional.empty();
        }
        List<CalendarStep> steps = shown.steps(ticks.entrySet().stream()
                .filter(tick -> tick.getValue().getValue())
                .map(Map.Entry::getKey)
                .toList());
        if (steps.isEmpty()) {
            say(Refusal.of("repeat.nothing"));
            return Optional.empty();
        }
        return Optional.of(steps);
    }
}
