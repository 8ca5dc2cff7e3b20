package org.knotwise.health.ui;

import com.vaadin.flow.component.UI;
import java.util.function.Supplier;
import org.knotwise.shared.Outcome;
import org.knotwise.shared.Refusal;
import org.knotwise.shared.ui.Notices;
import org.springframework.dao.OptimisticLockingFailureException;

/** The record, shown anew after a change: alerts stand in its header, cards in its overview. */
final class Shown {

    private Shown() {}

    static void anew(String doneKey) {
        Notices.done(doneKey);
        UI.getCurrent().refreshCurrentRoute(false);
    }

    /** Does it, says what came of it, and shows how things stand. */
    static void anew(Supplier<Outcome<?>> deed, String doneKey) {
        try {
            switch (deed.get()) {
                case Outcome.Done<?> _ -> Notices.done(doneKey);
                case Outcome.Refused<?>(var why) -> Notices.refused(why);
            }
        } catch (OptimisticLockingFailureException lost) {
            Notices.refused(Refusal.of("health.changedMeanwhile"));
        }
        UI.getCurrent().refreshCurrentRoute(false);
    }
}
