package org.knotwise.series.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.knotwise.identity.AccountId;
import org.knotwise.practice.Practice;
import org.knotwise.scheduling.FreeTime;
import org.knotwise.series.PlacedSession;
import org.knotwise.shared.ui.DayPicker;
import org.knotwise.shared.ui.Formats;
import org.knotwise.shared.ui.Words;

/** The free times of one session in the days around one; a tap pins the session there. */
class OtherTimeDialog extends Dialog {

    private static final int DAYS_AROUND = 3;

    private final transient Practice practice;
    private final transient Map<AccountId, String> therapists;
    private final transient BiFunction<LocalDate, LocalDate, List<FreeTime>> free;
    private final transient Consumer<FreeTime> chosen;
    private final DayPicker day = new DayPicker(Words.of("series.around"));
    private final Div times = new Div();

    OtherTimeDialog(
            PlacedSession session,
            Practice practice,
            Map<AccountId, String> therapists,
            BiFunction<LocalDate, LocalDate, List<FreeTime>> free,
            Consumer<FreeTime> chosen) {
        this.practice = practice;
        this.therapists = therapists;
        this.free = free;
        this.chosen = chosen;
        setHeaderTitle(Words.of(
                "series.otherTimeTitle",
                session.session().number(),
                session.session().agreed()));
        var gap = session.session().gap();
        var hint = new Paragraph(Words.of("series.gapAsked", gap.min(), gap.max(), gap.ideal()));
        hint.addClassName("kw-quiet");
        day.setValue(practice.local(session.time().start()).toLocalDate());
        day.addValueChangeListener(_ -> refresh());
        times.addClassName("series-times");
        times.getElement().setAttribute("role", "status");
        add(hint, day, times);
        addClassName("series-times__dialog");
        getFooter().add(new Button(Words.of("dialog.cancel"), _ -> close()));
        refresh();
    }

    private void refresh() {
        times.removeAll();
        @Nullable LocalDate around = day.getValue();
        if (around == null) {
            return;
        }
        List<FreeTime> found = free.apply(around.minusDays(DAYS_AROUND), around.plusDays(DAYS_AROUND));
        if (found.isEmpty()) {
            times.add(new Paragraph(Words.of("series.noTimesAround")));
        }
        found.stream()
                .collect(Collectors.groupingBy(
                        time -> practice.local(time.start()).toLocalDate(), TreeMap::new, Collectors.toList()))
                .forEach((date, ofDay) -> times.add(new H3(Formats.longDay(date)), row(ofDay)));
    }

    private Div row(List<FreeTime> ofDay) {
        var row = new Div();
        row.addClassName("series-times__day");
        ofDay.forEach(time -> row.add(new Button(
                Words.of(
                        "book.timeWith",
                        Formats.time(practice.local(time.start()).toLocalTime()),
                        therapists.getOrDefault(time.therapist(), "")),
                _ -> {
                    close();
                    chosen.accept(time);
                })));
        return row;
    }
}
