package org.knotwise.schedule.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.knotwise.clients.ClientDetails;
import org.knotwise.clients.Clients;
import org.knotwise.identity.AccountId;
import org.knotwise.plans.BookableSession;
import org.knotwise.plans.Plans;
import org.knotwise.plans.SessionId;
import org.knotwise.practice.Practice;
import org.knotwise.redflags.RedFlags;
import org.knotwise.scheduling.Appointments;
import org.knotwise.scheduling.Booking;
import org.knotwise.scheduling.FreeTime;
import org.knotwise.scheduling.FreeTimesQuestion;
import org.knotwise.scheduling.Services;
import org.knotwise.scheduling.SessionGaps;
import org.knotwise.scheduling.TreatmentTime;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.Refusal;
import org.knotwise.shared.ui.Formats;
import org.knotwise.shared.ui.Notices;
import org.knotwise.shared.ui.Words;

/** Books a session of a plan from the calendar. */
@SpringComponent
class SessionDesk {

    private final Clients clients;
    private final Plans plans;
    private final Appointments appointments;
    private final Services services;
    private final SessionGaps gaps;
    private final RedFlags redFlags;
    private final Practice practice;

    SessionDesk(
            Clients clients,
            Plans plans,
            Appointments appointments,
            Services services,
            SessionGaps gaps,
            RedFlags redFlags,
            Practice practice) {
        this.clients = clients;
        this.plans = plans;
        this.appointments = appointments;
        this.services = services;
        this.gaps = gaps;
        this.redFlags = redFlags;
        this.practice = practice;
    }

    /** Why nothing can be booked for the client now; empty if something can. */
    Optional<Refusal> objection(ClientId client) {
        return redFlags.objectionToBooking(client, true);
    }

    /** The times of the board that are free for the session. */
    SessionOffer offer(ClientId client, SessionId id, Board board) {
        ClientDetails details = clients.details(client);
        BookableSession session = plans.toBook(client, id);
        var time = TreatmentTime.ofSession(session.minutes(), services.inUse());
        Set<AccountId> therapists = board.isByRooms() ? Set.of() : Set.copyOf(board.therapists());
        List<FreeTime> free = objection(client).isPresent()
                ? List.of()
                : appointments.freeTimes(
                        client,
                        FreeTimesQuestion.of(
                                time,
                                null,
                                therapists,
                                board.days().getFirst(),
                                board.days().getLast()));
        return new SessionOffer(client, details.name(), session, time, free, gaps.around(client, id));
    }

    /** Asks, books, and offers other times if this one is gone; {@code afterwards} runs however it ends. */
    void book(SessionOffer offer, Board board, FreeTime at, Runnable afterwards) {
        BookingDialog.ask(
                offer.title(),
                offer.facts(board, at),
                Words.of("schedule.book"),
                () -> bookNow(offer, board, at, afterwards),
                afterwards);
    }

    private void bookNow(SessionOffer offer, Board board, FreeTime at, Runnable afterwards) {
        switch (appointments.book(offer.client(), offer.wish(at))) {
            case Booking.Booked(var row) -> {
                Notices.done("book.done", Formats.moment(practice.local(row.start())));
                afterwards.run();
            }
            case Booking.JustTaken(List<FreeTime> nearest) ->
                BookingDialog.nearest(
                        nearest, new WordsOfTimes(board), other -> book(offer, board, other, afterwards), afterwards);
            case Booking.Refused(var why) -> {
                Notices.refused(why);
                afterwards.run();
            }
        }
    }
}
