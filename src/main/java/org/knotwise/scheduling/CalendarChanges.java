package org.knotwise.scheduling;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.knotwise.identity.Needs;
import org.knotwise.identity.Right;
import org.knotwise.scheduling.internal.HeldTimes;
import org.knotwise.scheduling.internal.Occupied;
import org.knotwise.shared.Outcome;
import org.knotwise.shared.Refusal;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes the calendar: books, moves and cancels any number of appointments as one, all or nothing.
 *
 * @see "docs/decisions/0016-changes-of-the-calendar-are-one.md"
 */
@org.springframework.stereotype.Service // the simple name is this module's own word
public class CalendarChanges {

    /** How many steps one change may have. */
    public static final int MOST_STEPS = 200;

    /** How long after a change whoever made it may take it back. */
    public static final Duration UNDO_WITHIN = Duration.ofMinutes(3);

    private static final int ATTEMPTS = 3;

    private final ChangeBounds bounds;
    private final ChangeDesk desk;
    private final ChangeUndo undo;
    private final LockedChanges changes;
    private final Calendar calendar;
    private final ChangeSheets sheets;
    private final HeldTimes held;

    CalendarChanges(
            ChangeBounds bounds,
            ChangeDesk desk,
            ChangeUndo undo,
            LockedChanges changes,
            Calendar calendar,
            ChangeSheets sheets,
            HeldTimes held) {
        this.bounds = bounds;
        this.desk = desk;
        this.undo = undo;
        this.changes = changes;
        this.calendar = calendar;
        this.sheets = sheets;
        this.held = held;
    }

    /**
     * Does all of the steps if each time that they take is free, as {@link FreeTimes} says, once all that they give back
     * is given back: two appointments may change places. A step sees what those before it took. Nobody else can take a time
     * in between; whoever comes second is told as {@link Change.NotFree}.
     *
     * <p>Refused are more than {@link #MOST_STEPS} steps, two of one appointment, moving and cancelling what is over, cancelled
     * or has begun (but that a client did not come is noted only then), and whatever {@link Appointments#book} refuses.
     * Somebody may overrule the settings with a reason, but never an overlap. An appointment that is not there, or is
     * another client's than the step says, is no such record.
     *
     * <p>Begins its own transaction, so the caller must be in none.
     *
     * @param steps at least one; the right is asked for the client of each
     */
    @Transactional(propagation = Propagation.NEVER)
    @Needs(Right.APPOINTMENT_BOOK)
    public Change apply(List<CalendarStep> steps) {
        return applyHeld(steps, Set.of());
    }

    /**
     * The same in the place of times that were held for it: they are free for this change alone, and held no longer once it
     * is done.
     *
     * @param holds one that has ended is no matter
     */
    @Transactional(propagation = Propagation.NEVER)
    @Needs(Right.APPOINTMENT_BOOK)
    public Change applyHeld(List<CalendarStep> steps, Set<HoldId> holds) {
        return bounds.objection(steps).orElseGet(() -> begin(List.copyOf(steps), Set.copyOf(holds)));
    }

    /**
     * Takes a change back, whole, for {@link #UNDO_WITHIN} after it was made: what was moved goes back, what was cancelled
     * is booked again, and what was booked is withdrawn, which counts as no cancellation.
     *
     * <p>Begins its own transaction, so the caller must be in none.
     *
     * @param change one's own; another one's is no such record
     * @return the change that took it back; refused if the time for it is over, it was undone already, somebody changed one
     *     of its appointments since, one of them has begun, or a time is not free any more
     */
    @Transactional(propagation = Propagation.NEVER)
    @Needs(Right.APPOINTMENT_BOOK)
    public Outcome<ChangeId> undo(ChangeId change) {
        return undo.undo(change);
    }

    private Change begin(List<CalendarStep> steps, Set<HoldId> holds) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            // What is read before the locks only tells which rows to lock; under them it is read again.
            ChangeSheet sheet = sheets.read(steps);
            try {
                var resources = sheet.resources();
                Optional<Change> done = changes.run(resources, transaction -> {
                    held.release(holds);
                    return desk.carryOut(steps, resources, transaction);
                });
                if (done.isPresent()) {
                    return done.get() instanceof Change.NotFree(CalendarStep step, var _)
                            ? notFree(sheet, step)
                            : done.get();
                }
            } catch (Contended e) {
                return contended(sheet);
            }
        }
        return contended(sheets.read(steps));
    }

    private Change contended(ChangeSheet sheet) {
        List<CalendarStep> steps = sheet.steps();
        return steps.stream()
                .filter(step -> ChangeSheet.wished(step).isPresent())
                .findFirst()
                .map(step -> notFree(sheet, step))
                .orElseGet(() -> new Change.Refused(steps.getFirst(), Refusal.of("appointment.changedMeanwhile")));
    }

    /** The nearest times are looked up when the locks are released: for the one whose time is gone, not for others to wait. */
    private Change notFree(ChangeSheet sheet, CalendarStep step) {
        List<Taking> takings = sheet.takings(calendar::wanted);
        Taking lost = takings.stream()
                .filter(one -> one.step().equals(step))
                .findFirst()
                .orElseThrow();
        List<Occupied> others = takings.stream()
                .filter(one -> !one.appointment().equals(lost.appointment()))
                .map(Taking::occupied)
                .toList();
        return new Change.NotFree(
                step, calendar.nearest(step.client(), lost.wanted(), lost.time(), sheet.leaving(), others));
    }
}
