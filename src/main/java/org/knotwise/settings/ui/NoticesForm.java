package org.knotwise.settings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import org.knotwise.outbox.NoticeRules;
import org.knotwise.shared.ui.FormDialog;
import org.knotwise.shared.ui.WholeNumber;
import org.knotwise.shared.ui.Words;

/** When clients are told something by e-mail or text, and when they are reminded. */
class NoticesForm implements FormDialog.Form<NoticeRules> {

    private final NoticeRules known;
    private final WholeNumber from = new WholeNumber(Words.of("notices.rules.from"), 0, 23);
    private final WholeNumber to = new WholeNumber(Words.of("notices.rules.to"), 1, 24);
    private final WholeNumber reminder =
            new WholeNumber(Words.of("notices.rules.reminder"), 0, NoticeRules.MOST_REMINDER_HOURS);
    private final Div all = Fields.stack(from, to, reminder);

    NoticesForm(NoticeRules known) {
        this.known = known;
        from.setValue(known.fromHour());
        to.setValue(known.toHour());
        to.setHelperText(Words.of("notices.rules.hours.help"));
        reminder.setValue(known.reminderHours());
        reminder.setHelperText(Words.of("notices.rules.reminder.help"));
    }

    @Override
    public Component component() {
        return all;
    }

    @Override
    public Optional<NoticeRules> read() {
        List<Optional<Integer>> read = List.of(from.read(), to.read(), reminder.read());
        if (read.stream().anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        List<Integer> values = read.stream().flatMap(Optional::stream).toList();
        if (values.get(0) >= values.get(1)) {
            to.setErrorMessage(Words.of("notices.rules.hoursWrong"));
            to.setInvalid(true);
            return Optional.empty();
        }
        return Optional.of(new NoticeRules(values.get(0), values.get(1), values.get(2), known.version()));
    }
}
