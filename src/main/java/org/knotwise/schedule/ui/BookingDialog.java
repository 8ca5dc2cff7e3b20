package org.knotwise.schedule.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Consumer;
import org.knotwise.scheduling.FreeTime;
import org.knotwise.shared.ui.Words;

/** Asks before something in the calendar changes, and offers other times if one is gone. */
final class BookingDialog {

    private BookingDialog() {}

    /**
     * Asks whether it is to be done.
     *
     * @param facts what it is, a line each
     * @param verb what the button says
     * @param leave runs if it is not
     */
    static void ask(String title, List<String> facts, String verb, Runnable confirmed, Runnable leave) {
        Dialog dialog = dialog(title, leave);
        facts.forEach(fact -> dialog.add(new Paragraph(fact)));
        var confirm = new Button(verb);
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        confirm.setDisableOnClick(true);
        confirm.addClickListener(_ -> {
            dialog.close();
            confirmed.run();
        });
        confirm.setAutofocus(true);
        dialog.getFooter().add(confirm);
        dialog.open();
    }

    /** Says that a time was taken, and offers these instead. */
    static void nearest(List<FreeTime> times, WordsOfTimes words, Consumer<FreeTime> chosen, Runnable leave) {
        Dialog dialog = dialog(Words.of("book.taken.title"), leave);
        dialog.add(new Paragraph(Words.of("book.taken.text", times.size())));
        var all = new Div();
        all.addClassName("schedule-nearest");
        times.forEach(time -> all.add(new Button(words.inFull(time), _ -> {
            dialog.close();
            chosen.accept(time);
        })));
        dialog.add(all);
        dialog.open();
    }

    private static Dialog dialog(String title, Runnable leave) {
        var dialog = new Dialog();
        dialog.setHeaderTitle(title);
        dialog.addClassName("schedule-dialog");
        dialog.setCloseOnOutsideClick(false);
        dialog.addDialogCloseActionListener(_ -> {
            dialog.close();
            leave.run();
        });
        dialog.getFooter().add(new Button(Words.of("dialog.cancel"), _ -> {
            dialog.close();
            leave.run();
        }));
        return dialog;
    }
}
