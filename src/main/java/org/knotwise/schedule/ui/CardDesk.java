package org.knotwise.schedule.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import org.knotwise.clients.ui.ClientNavigation;
import org.knotwise.practice.Practice;
import org.knotwise.scheduling.CalendarChanges;
import org.knotwise.scheduling.CalendarStep;
import org.knotwise.scheduling.Change;
import org.knotwise.scheduling.FreeTime;
import org.knotwise.scheduling.WeekEntry;
import org.knotwise.scheduling.ui.AppointmentDeeds;
import org.knotwise.scheduling.ui.ChangeNotice;
import org.knotwise.scheduling.ui.MoveNavigation;
import org.knotwise.shared.Refusal;
import org.knotwise.shared.ui.Formats;
import org.knotwise.shared.ui.Notices;
import org.knotwise.shared.ui.Words;
import org.knotwise.visits.Visits;
import org.knotwise.visits.ui.VisitNavigation;

/** Does what is asked of a card of the calendar; nothing moves before somebody said yes to where. */
@SpringComponent
class CardDesk {

    private final MoveOffers offers;
    private final CalendarChanges changes;
    private final AppointmentDeeds deeds;
    private final ChangeNotice notice;
    private final Visits visits;
    private final Practice practice;

    CardDesk(
            MoveOffers offers,
            CalendarChanges changes,
            AppointmentDeeds deeds,
            ChangeNotice notice,
            Visits visits,
            Practice practice) {
        this.offers = offers;
        this.changes = changes;
        this.deeds = deeds;
        this.notice = notice;
        this.visits = visits;
        this.practice = practice;
    }

    /** Where the appointment may go. */
    Wire.Reach reach(WeekEntry.Known entry, Board board) {
        return offers.of(entry, board).reach(board);
    }

    /** Moves it there, after asking; {@code afterwards} runs however it ends. */
    void move(WeekEntry.Known entry, Board board, Board.Place place, int end, Runnable afterwards) {
        switch (offers.wished(entry, board, place, end)) {
            case MoveOffers.Wish.Free(FreeTime to) -> ask(entry, board, to, afterwards);
            case MoveOffers.Wish.Taken(List<FreeTime> nearest) -> offer(entry, board, nearest, afterwards);
        }
    }

    private void offer(WeekEntry.Known entry, Board board, List<FreeTime> nearest, Runnable afterwards) {
        BookingDialog.nearest(nearest, new WordsOfTimes(board), to -> ask(entry, board, to, afterwards), afterwards);
    }

    void act(WeekEntry.Known entry, WeekCalendar.Act act) {
        switch (act) {
            case RECORD -> ClientNavigation.open(entry.client());
            case CHART -> VisitNavigation.start(visits, entry.client(), entry.id());
            case MOVE -> MoveNavigation.open(entry.client(), entry.id());
            case CANCEL -> deeds.askToCancel(entry.client(), entry.id());
        }
    }

    private void ask(WeekEntry.Known entry, Board board, FreeTime to, Runnable afterwards) {
        BookingDialog.ask(
                Words.of("schedule.moveTitle", entry.clientName()),
                offers.facts(entry, board, to),
                Words.of("schedule.moveNow"),
                () -> moveNow(entry, board, to, afterwards),
                afterwards);
    }

    private void moveNow(WeekEntry.Known entry, Board board, FreeTime to, Runnable afterwards) {
        Change change = changes.apply(List.of(new CalendarStep.Move(entry.client(), entry.id(), to)));
        switch (change) {
            case Change.Changed(var id, var rows) -> {
                notice.show(
                        id,
                        "schedule.moved",
                        entry.clientName(),
                        Formats.moment(practice.local(rows.getFirst().start())));
                afterwards.run();
            }
            case Change.NotFree(var _, List<FreeTime> nearest) -> offer(entry, board, nearest, afterwards);
            case Change.Refused(var _, Refusal why) -> {
                Notices.refused(why);
                afterwards.run();
            }
        }
    }
}
