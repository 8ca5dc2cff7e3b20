package org.knotwise.schedule.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;
import org.knotwise.clients.ui.ClientNavigation;
import org.knotwise.scheduling.WeekEntry;
import org.knotwise.visits.Visits;
import org.knotwise.visits.ui.VisitNavigation;

/** Does what is asked of a card of the calendar. */
@SpringComponent
class CardDesk {

    private static final String APPOINTMENTS = "appointments";

    private final Visits visits;

    CardDesk(Visits visits) {
        this.visits = visits;
    }

    /** Where the appointment may go. */
    Optional<Wire.Reach> reach(WeekEntry.Known entry, Board board) {
        return Optional.empty();
    }

    /** Moves it there, after asking; {@code afterwards} runs however it ends. */
    void move(WeekEntry.Known entry, Board board, Board.Place place, int end, Runnable afterwards) {
        afterwards.run();
    }

    void act(WeekEntry.Known entry, WeekCalendar.Act act, Board board, Runnable afterwards) {
        switch (act) {
            case RECORD -> ClientNavigation.open(entry.client());
            case CHART -> VisitNavigation.start(visits, entry.client(), entry.id());
            case MOVE, CANCEL -> ClientNavigation.open(entry.client(), APPOINTMENTS);
        }
    }
}
