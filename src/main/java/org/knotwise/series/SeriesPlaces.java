package org.knotwise.series;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.knotwise.identity.Needs;
import org.knotwise.identity.Right;
import org.knotwise.plans.PlanId;
import org.knotwise.scheduling.BookingWish;
import org.knotwise.scheduling.CalendarChanges;
import org.knotwise.scheduling.CalendarStep;
import org.knotwise.scheduling.Change;
import org.knotwise.scheduling.FreeTime;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.Outcome;
import org.knotwise.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Proposes times for all open sessions of a plan together, and books them together.
 *
 * @see "docs/decisions/0014-a-series-is-placed-exactly.md"
 */
@Service
public class SeriesPlaces {

    /** How many days of free times are shown at once. */
    public static final int MOST_DAYS_SHOWN = 31;

    private final SeriesDesk desk;
    private final CalendarChanges changes;

    SeriesPlaces(SeriesDesk desk, CalendarChanges changes) {
        this.desk = desk;
        this.changes = changes;
    }

    /**
     * The best series that the calendar allows at this moment. Where the plan's gap limits cannot all be kept, the one that
     * breaks the fewest, named in {@link SeriesPreview#breaches}. Nothing is written.
     *
     * @return refused while a red flag holds; if the plan is not accepted or has no open session; if the service is retired, the
     *     therapist none of the practice, or the earliest day out of reach; if a pinned time is not free for its session; and
     *     if there is no series at all
     */
    @Needs(Right.APPOINTMENT_BOOK)
    public Outcome<SeriesPreview> propose(ClientId client, PlanId plan, SeriesWishes wishes) {
        return desk.propose(client, plan, wishes);
    }

    /**
     * The free times of one session, to pin it at: sorted by start, then the therapist's name; of several free rooms the
     * first. Of days that cannot be booked there are none.
     *
     * @param to the last day, included; {@link #MOST_DAYS_SHOWN} days at most
     */
    @Needs(Right.APPOINTMENT_BOOK)
    public List<FreeTime> freeTimes(
            ClientId client, PlacedSession session, SeriesWishes wishes, LocalDate from, LocalDate to) {
        return desk.freeTimes(client, session, wishes, from, to);
    }

    /**
     * Books all that a preview proposes, or nothing. If a time was taken meanwhile, the series is placed anew.
     *
     * <p>Begins its own transaction, so the caller must be in none.
     *
     * @param wishes those of the preview, for placing anew
     * @param breachesAccepted whether somebody agreed to the gap limits that it breaks
     * @return refused as a single booking is, if there is nothing to book, and if limits are broken and nobody agreed
     */
    @Needs(Right.APPOINTMENT_BOOK)
    @Transactional(propagation = Propagation.NEVER)
    public SeriesBooking book(ClientId client, SeriesPreview preview, SeriesWishes wishes, boolean breachesAccepted) {
        Optional<Refusal> objection = objection(preview, breachesAccepted);
        if (objection.isPresent()) {
            return new SeriesBooking.Refused(objection.get());
        }
        List<PlacedSession> open = preview.open();
        List<CalendarStep> steps = open.stream()
                .map(session -> (CalendarStep) new CalendarStep.Book(client, wish(preview, session)))
                .toList();
        return switch (changes.apply(steps)) {
            case Change.Changed(var _, var rows) -> new SeriesBooking.Booked(rows);
            case Change.Refused(var _, Refusal refusal) -> new SeriesBooking.Refused(refusal);
            case Change.NotFree(CalendarStep step, var _) ->
                new SeriesBooking.Taken(
                        open.get(Math.max(0, steps.indexOf(step))), desk.propose(client, preview.plan(), wishes));
        };
    }

    private static Optional<Refusal> objection(SeriesPreview preview, boolean breachesAccepted) {
        if (preview.open().isEmpty()) {
            return Optional.of(Refusal.of("series.nothingOpen"));
        }
        return preview.breaches().isEmpty() || breachesAccepted
                ? Optional.empty()
                : Optional.of(Refusal.of("series.breaches", preview.breaches().size()));
    }

    private static BookingWish wish(SeriesPreview preview, PlacedSession placed) {
        return new BookingWish(
                placed.session().id(),
                preview.service(),
                placed.time().therapist(),
                placed.time().room(),
                placed.time().start(),
                placed.treatment().length(),
                placed.treatment().turnOver());
    }
}
