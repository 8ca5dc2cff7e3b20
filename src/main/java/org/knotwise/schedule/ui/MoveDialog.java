package org.knotwise.schedule.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.knotwise.identity.Therapist;
import org.knotwise.scheduling.FreeTime;
import org.knotwise.scheduling.WeekEntry;
import org.knotwise.shared.ui.DayPicker;
import org.knotwise.shared.ui.Words;

/** The way to another time without dragging: a day and a therapist, then one of the free times. */
final class MoveDialog {

    private final WeekEntry.Known entry;
    private final Board board;
    private final MoveOffers offers;
    private final Consumer<FreeTime> chosen;
    private final Dialog dialog = new Dialog();
    private final DatePicker day = new DayPicker(Words.of("schedule.moveDay"));
    private final Select<Therapist> therapist = new Select<>();
    private final Div times = new Div();

    private MoveDialog(
            WeekEntry.Known entry, Board board, MoveOffers offers, Consumer<FreeTime> chosen, Runnable leave) {
        this.entry = entry;
        this.board = board;
        this.offers = offers;
        this.chosen = chosen;
        day.setValue(LocalDate.ofInstant(entry.start(), board.zone()));
        day.addValueChangeListener(_ -> showTimes());
        therapist.setLabel(Words.of("book.therapist"));
        therapist.setItems(board.page().therapists());
        therapist.setItemLabelGenerator(Therapist::name);
        board.page().therapists().stream()
                .filter(one -> one.id().equals(entry.therapist()))
                .findFirst()
                .ifPresent(therapist::setValue);
        therapist.addValueChangeListener(_ -> showTimes());
        times.addClassName("schedule-move__times");
        times.getElement().setAttribute("role", "group");
        times.getElement().setAttribute("aria-label", Words.of("schedule.moveTimes"));
        var fields = new Div(day, therapist);
        fields.addClassName("schedule-move__fields");
        dialog.setHeaderTitle(Words.of("schedule.moveTitle", entry.clientName()));
        dialog.addClassName("schedule-dialog");
        dialog.add(fields, times);
        dialog.getFooter().add(new Button(Words.of("dialog.cancel"), _ -> dialog.close()));
        dialog.addOpenedChangeListener(change -> {
            if (!change.isOpened()) {
                leave.run();
            }
        });
    }

    /** @param leave runs when it is closed, whether or not a time was chosen */
    static void open(WeekEntry.Known entry, Board board, MoveOffers offers, Consumer<FreeTime> chosen, Runnable leave) {
        var move = new MoveDialog(entry, board, offers, chosen, leave);
        move.showTimes();
        move.dialog.open();
    }

    private void showTimes() {
        times.removeAll();
        if (day.isEmpty() || therapist.isEmpty()) {
            return;
        }
        LocalDate wished = day.getValue();
        List<FreeTime> free = offers.between(entry, Set.of(therapist.getValue().id()), wished, wished);
        if (free.isEmpty()) {
            times.add(new Paragraph(Words.of("schedule.moveNone")));
        }
        free.forEach(time -> times.add(new Button(MoveOffers.clock(board, time), _ -> {
            dialog.close();
            chosen.accept(time);
        })));
    }
}
