package org.knotwise.scheduling;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.knotwise.identity.Access;
import org.knotwise.practice.Policies;
import org.knotwise.shared.Refusal;
import org.springframework.stereotype.Component;

/** Says no to steps that no page would send, before anything is read for them. */
@Component
class ChangeBounds {

    private static final Duration FARTHEST = Duration.ofDays(Policies.MOST_DAYS_AHEAD + 1L);
    private static final Duration LONGEST_AGO = Duration.ofDays(1);
    private static final int SHORTEST_REASON = 3;
    private static final int LONGEST_REASON = 200;

    private final Access access;
    private final Clock clock;

    ChangeBounds(Access access, Clock clock) {
        this.access = access;
        this.clock = clock;
    }

    Optional<Change> objection(List<CalendarStep> steps) {
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("A change of the calendar has at least one step");
        }
        if (steps.size() > CalendarChanges.MOST_STEPS) {
            return refused(
                    steps.get(CalendarChanges.MOST_STEPS), Refusal.of("change.tooMany", CalendarChanges.MOST_STEPS));
        }
        Set<AppointmentId> seen = new HashSet<>();
        for (CalendarStep step : steps) {
            Optional<Refusal> refusal = switch (step) {
                case CalendarStep.Book book -> ofOverrule(book, book.overrule());
                case CalendarStep.Move move -> ofMove(move, seen);
                case CalendarStep.Cancel cancel -> ofCancel(cancel, seen);
            };
            if (refusal.isPresent()) {
                return refused(step, refusal.get());
            }
            if (ChangeSheet.wished(step).filter(time -> !isNear(time.start())).isPresent()) {
                return refused(step, Refusal.of("change.tooFar"));
            }
        }
        return Optional.empty();
    }

    private Optional<Refusal> ofMove(CalendarStep.Move move, Set<AppointmentId> seen) {
        FreeTime to = move.to();
        if (!TreatmentTime.isLength(Duration.between(to.start(), to.end()))) {
            return Optional.of(Refusal.of("change.length"));
        }
        return ofTwice(move.appointment(), seen).or(() -> ofOverrule(move, move.overrule()));
    }

    private static Optional<Refusal> ofCancel(CalendarStep.Cancel cancel, Set<AppointmentId> seen) {
        return CancelReason.toChoose().contains(cancel.reason())
                ? ofTwice(cancel.appointment(), seen)
                : Optional.of(Refusal.of("change.reason"));
    }

    private static Optional<Refusal> ofTwice(AppointmentId appointment, Set<AppointmentId> seen) {
        return seen.add(appointment) ? Optional.empty() : Optional.of(Refusal.of("change.twice"));
    }

    private Optional<Refusal> ofOverrule(CalendarStep step, @Nullable String reason) {
        if (reason == null) {
            return Optional.empty();
        }
        if (access.signedIn().client().filter(step.client()::equals).isPresent()) {
            return Optional.of(Refusal.of("change.overruleByStaff"));
        }
        int length = reason.strip().length();
        return length < SHORTEST_REASON || length > LONGEST_REASON
                ? Optional.of(Refusal.of("change.overruleLength", SHORTEST_REASON, LONGEST_REASON))
                : Optional.empty();
    }

    /** Whether it lies where anybody could ever book; so a change never reads more than two years of the calendar. */
    private boolean isNear(Instant start) {
        Instant now = Instant.now(clock);
        return start.isAfter(now.minus(LONGEST_AGO)) && start.isBefore(now.plus(FARTHEST));
    }

    private static Optional<Change> refused(CalendarStep step, Refusal refusal) {
        return Optional.of(new Change.Refused(step, refusal));
    }
}
