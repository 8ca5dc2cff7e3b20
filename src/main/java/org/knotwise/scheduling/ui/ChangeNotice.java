package org.knotwise.scheduling.ui;

import com.vaadin.flow.component.UI;
import org.knotwise.practice.Practice;
import org.knotwise.scheduling.CalendarChanges;
import org.knotwise.scheduling.ChangeId;
import org.knotwise.shared.Outcome;
import org.knotwise.shared.ui.Formats;
import org.knotwise.shared.ui.Notices;
import org.knotwise.shared.ui.Words;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/** Says that the calendar was changed, and offers to take it back as long as that can be done. */
@NamedInterface("navigation")
@Component
public class ChangeNotice {

    private final CalendarChanges changes;
    private final Practice practice;

    ChangeNotice(CalendarChanges changes, Practice practice) {
        this.changes = changes;
        this.practice = practice;
    }

    /** Says it in the words of that key. */
    public void show(ChangeId change, String key, Object... arguments) {
        String end = Formats.time(
                practice.local(practice.now().plus(CalendarChanges.UNDO_WITHIN)).toLocalTime());
        Notices.undoable(
                CalendarChanges.UNDO_WITHIN, Words.of("change.undo.until", end), () -> undo(change), key, arguments);
    }

    private void undo(ChangeId change) {
        switch (changes.undo(change)) {
            case Outcome.Done<ChangeId> _ -> Notices.done("change.undone");
            case Outcome.Refused<ChangeId>(var why) -> Notices.refused(why);
        }
        UI.getCurrent().refreshCurrentRoute(false);
    }
}
