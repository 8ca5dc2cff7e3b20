package org.knotwise.scheduling;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.knotwise.clients.Clients;
import org.knotwise.redflags.RedFlags;
import org.knotwise.scheduling.internal.Appointment;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.RecordArchived;
import org.knotwise.shared.Refusal;
import org.springframework.stereotype.Component;

/** What speaks against the steps of a change, beside that a time may not be free. */
@Component
class StepRules {

    private record Asked(ClientId client, boolean session) {}

    private final RedFlags redFlags;
    private final Clients clients;
    private final Calendar calendar;
    private final Clock clock;

    StepRules(RedFlags redFlags, Clients clients, Calendar calendar, Clock clock) {
        this.redFlags = redFlags;
        this.clients = clients;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** The first step that is refused, and why. */
    Optional<Change> objection(ChangeSheet sheet) {
        List<CalendarStep> steps = sheet.steps();
        // Asked before the locks too; but an archive or a merge may have come in between.
        if (steps.stream()
                .map(CalendarStep::client)
                .distinct()
                .anyMatch(one -> clients.details(one).archived())) {
            throw new RecordArchived();
        }
        return heldByRedFlag(steps)
                .or(() -> steps.stream()
                        .flatMap(step -> ofStep(sheet, step).map(refusal -> refused(step, refusal)).stream())
                        .findFirst());
    }

    /** Asked once for each client, and for each way in which it matters. */
    private Optional<Change> heldByRedFlag(List<CalendarStep> steps) {
        return steps.stream()
                .filter(step -> ChangeSheet.wished(step).isPresent())
                .map(StepRules::asked)
                .distinct()
                .flatMap(asked -> redFlags.objectionToBooking(asked.client(), asked.session()).stream()
                        .map(refusal -> refused(firstOf(steps, asked), refusal)))
                .findFirst();
    }

    private static CalendarStep firstOf(List<CalendarStep> steps, Asked asked) {
        return steps.stream()
                .filter(step ->
                        ChangeSheet.wished(step).isPresent() && asked(step).equals(asked))
                .findFirst()
                .orElseThrow();
    }

    /** A session that is in the calendar stays there while a red flag holds, so it may be moved as well. */
    private static Asked asked(CalendarStep step) {
        return new Asked(
                step.client(),
                step instanceof CalendarStep.Book book && book.wish().session() != null);
    }

    private Optional<Refusal> ofStep(ChangeSheet sheet, CalendarStep step) {
        return switch (step) {
            case CalendarStep.Book book -> ofService(book.wish());
            case CalendarStep.Move move -> ofMove(sheet.appointment(move.appointment()), move);
            case CalendarStep.Cancel cancel -> ofCancel(sheet.appointment(cancel.appointment()), cancel.reason());
        };
    }

    private Optional<Refusal> ofService(BookingWish wish) {
        ServiceId id = wish.service();
        if (id == null) {
            return Optional.empty();
        }
        Service service = calendar.service(id);
        return service.inUse() ? Optional.empty() : Optional.of(Refusal.of("service.retired", service.name()));
    }

    private Optional<Refusal> ofMove(Appointment appointment, CalendarStep.Move move) {
        if (!appointment.isBooked()) {
            return Optional.of(Refusal.of("appointment.notBooked"));
        }
        if (hasBegun(appointment)) {
            return Optional.of(Refusal.of("appointment.begun"));
        }
        return appointment.place().time().equals(move.to())
                ? Optional.of(Refusal.of("appointment.there"))
                : Optional.empty();
    }

    private Optional<Refusal> ofCancel(Appointment appointment, CancelReason reason) {
        if (!appointment.isBooked()) {
            return Optional.of(Refusal.of("appointment.notBooked"));
        }
        if (reason == CancelReason.NO_SHOW) {
            return hasBegun(appointment) ? Optional.empty() : Optional.of(Refusal.of("appointment.notMissedYet"));
        }
        return hasBegun(appointment) ? Optional.of(Refusal.of("appointment.begun")) : Optional.empty();
    }

    private boolean hasBegun(Appointment appointment) {
        return !Instant.now(clock).isBefore(appointment.startsAt());
    }

    private static Change refused(CalendarStep step, Refusal refusal) {
        return new Change.Refused(step, refusal);
    }
}
