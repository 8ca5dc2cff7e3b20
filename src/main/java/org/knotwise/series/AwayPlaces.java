package org.knotwise.series;

import java.util.ArrayList;
import java.util.List;
import org.knotwise.identity.Needs;
import org.knotwise.identity.Right;
import org.knotwise.scheduling.CalendarChanges;
import org.knotwise.scheduling.CalendarStep;
import org.knotwise.scheduling.Change;
import org.knotwise.shared.Outcome;
import org.knotwise.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Places what a therapist who is away cannot hold: with colleagues of the client's care team, in other rooms, on other
 * days. By the same rules and costs as a series.
 *
 * @see "docs/decisions/0015-who-is-away-is-placed-anew-by-a-solver.md"
 */
@Service
public class AwayPlaces {

    private final AwayDesk desk;
    private final CalendarChanges changes;

    AwayPlaces(AwayDesk desk, CalendarChanges changes) {
        this.desk = desk;
        this.changes = changes;
    }

    /**
     * What would become of all that the therapist has booked on these days; nothing is written. It takes some seconds at
     * most. A therapist asks for the own calendar only: of a colleague's there is nothing.
     *
     * @return refused if the days are out of order, over, or more than can be looked at, if nothing is booked, and if too
     *     much is
     */
    @Needs(Right.APPOINTMENT_BOOK)
    public Outcome<AwayPreview> propose(Away away) {
        return desk.propose(away);
    }

    /**
     * Moves all that the preview moves, or nothing; the right is asked for each client.
     *
     * <p>Begins its own transaction, so the caller must be in none.
     */
    @Needs(Right.APPOINTMENT_BOOK)
    @Transactional(propagation = Propagation.NEVER)
    public AwayOutcome move(AwayPreview preview) {
        List<CalendarStep> steps = new ArrayList<>();
        for (AwayMove move : preview.moves()) {
            if (move.to() != null) {
                steps.add(new CalendarStep.Move(move.row().client(), move.row().id(), move.to()));
            }
        }
        if (steps.isEmpty()) {
            return new AwayOutcome.Refused(Refusal.of("away.nothingToMove"));
        }
        return switch (changes.apply(steps)) {
            case Change.Changed(var _, var rows) -> new AwayOutcome.Moved(rows);
            case Change.NotFree _ -> new AwayOutcome.Taken(desk.propose(preview.away()));
            case Change.Refused(var _, Refusal refusal) -> new AwayOutcome.Refused(refusal);
        };
    }
}
