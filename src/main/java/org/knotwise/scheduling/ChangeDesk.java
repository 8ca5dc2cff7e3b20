package org.knotwise.scheduling;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.knotwise.identity.Access;
import org.knotwise.identity.AccountId;
import org.knotwise.plans.Plans;
import org.knotwise.plans.SessionId;
import org.knotwise.scheduling.internal.Appointment;
import org.knotwise.scheduling.internal.AppointmentListing;
import org.knotwise.scheduling.internal.AppointmentRepository;
import org.knotwise.scheduling.internal.AppointmentTicks;
import org.knotwise.scheduling.internal.CalendarHistory;
import org.knotwise.scheduling.internal.Happened;
import org.knotwise.scheduling.internal.Place;
import org.knotwise.scheduling.internal.Resource;
import org.knotwise.shared.Outcome;
import org.knotwise.shared.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionStatus;

/** Carries a change of the calendar out, within the transaction that holds everybody and everything it touches. */
@Component
class ChangeDesk {

    private final ChangeSheets sheets;
    private final AppointmentRepository appointments;
    private final EntityManager entities;
    private final AppointmentTicks ticks;
    private final CalendarHistory history;
    private final StepRules rules;
    private final FreeCheck free;
    private final Calendar calendar;
    private final Plans plans;
    private final Access access;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ChangeDesk(
            ChangeSheets sheets,
            AppointmentRepository appointments,
            EntityManager entities,
            AppointmentTicks ticks,
            CalendarHistory history,
            StepRules rules,
            FreeCheck free,
            Calendar calendar,
            Plans plans,
            Access access,
            ApplicationEventPublisher events,
            Clock clock) {
        this.sheets = sheets;
        this.appointments = appointments;
        this.entities = entities;
        this.ticks = ticks;
        this.history = history;
        this.rules = rules;
        this.free = free;
        this.calendar = calendar;
        this.plans = plans;
        this.access = access;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Does all of it or nothing.
     *
     * @param held what is locked
     * @return empty if more would have to be locked, because an appointment went elsewhere meanwhile; {@link Change.NotFree}
     *     without times, to be looked up later
     */
    Optional<Change> carryOut(List<CalendarStep> steps, Set<Resource> held, TransactionStatus transaction) {
        ChangeSheet sheet = sheets.read(steps);
        if (!held.containsAll(sheet.resources())) {
            return Optional.empty();
        }
        Optional<Change> objection = rules.objection(sheet).or(() -> changeSessions(sheet));
        if (objection.isPresent()) {
            transaction.setRollbackOnly();
            return objection;
        }
        return switch (free.check(sheet.takings(calendar::wanted), sheet.leaving())) {
            case FreeCheck.Checked.AllFree(List<Taking> takings) -> Optional.of(write(sheet, takings));
            case FreeCheck.Checked.Lost(Taking taking) -> {
                transaction.setRollbackOnly();
                yield Optional.of(new Change.NotFree(taking.step(), List.of()));
            }
        };
    }

    /** Those of cancelled appointments first: another one may take the session up. */
    private Optional<Change> changeSessions(ChangeSheet sheet) {
        sheet.cancels()
                .forEach(cancel -> sheet.appointment(cancel.appointment())
                        .session()
                        .ifPresent(session -> {
                            if (cancel.reason() == CancelReason.NO_SHOW) {
                                plans.miss(cancel.client(), session);
                            } else {
                                plans.reopen(cancel.client(), session);
                            }
                        }));
        for (CalendarStep step : sheet.steps()) {
            if (step instanceof CalendarStep.Book book
                    && book.wish().session() != null
                    && plans.book(book.client(), book.wish().session())
                            instanceof Outcome.Refused<SessionId>(Refusal refusal)) {
                return Optional.of(new Change.Refused(step, refusal));
            }
        }
        return Optional.empty();
    }

    /** What is given back is in the database before anything is taken, or the old place would stand in the way of the new. */
    private Change write(ChangeSheet sheet, List<Taking> takings) {
        AccountId me = access.signedIn().account();
        Instant now = Instant.now(clock);
        List<Happened> happened = new ArrayList<>();
        List<Object> said = new ArrayList<>();
        for (CalendarStep.Cancel cancel : sheet.cancels()) {
            Appointment one = sheet.appointment(cancel.appointment());
            happened.add(Happened.cancelled(one, cancel.reason()));
            one.cancel(cancel.reason(), me, now);
            said.add(new AppointmentCancelled(
                    cancel.client(), one.id(), one.session().orElse(null)));
        }
        entities.flush();
        ticks.giveBack(sheet.appointments());
        List<Appointment> taken = new ArrayList<>();
        for (Taking taking : takings) {
            switch (taking.step()) {
                case CalendarStep.Book book -> taken.add(book(book, taking, me, now, happened, said));
                case CalendarStep.Move move ->
                    taken.add(move(sheet.appointment(move.appointment()), taking, happened, said));
                case CalendarStep.Cancel _ -> throw new IllegalStateException("A cancellation takes no time");
            }
        }
        entities.flush();
        ticks.take(taken);
        ChangeId id = ChangeId.random();
        history.write(id, me, now, null, happened);
        said.forEach(events::publishEvent);
        return new Change.Changed(id, rows(sheet, takings));
    }

    private Appointment book(
            CalendarStep.Book book,
            Taking taking,
            AccountId me,
            Instant now,
            List<Happened> happened,
            List<Object> said) {
        Appointment one =
                Appointment.booked(book.client(), taking.appointment(), book.wish(), taking.overrule(), me, now);
        RecurringId recurring = book.recurring();
        if (recurring != null) {
            one.recursWith(recurring);
        }
        entities.persist(one);
        happened.add(Happened.booked(one));
        said.add(new AppointmentBooked(book.client(), one.id(), book.wish().session()));
        return one;
    }

    private static Appointment move(Appointment one, Taking taking, List<Happened> happened, List<Object> said) {
        Place before = one.place();
        one.move(taking.time(), taking.overrule());
        happened.add(Happened.moved(one, before));
        said.add(new AppointmentMoved(
                taking.step().client(), one.id(), one.session().orElse(null), before.time(), taking.time()));
        return one;
    }

    /** In the order of the steps. */
    private List<AppointmentRow> rows(ChangeSheet sheet, List<Taking> takings) {
        IdentityHashMap<CalendarStep, UUID> booked = new IdentityHashMap<>();
        takings.forEach(taking -> booked.put(taking.step(), taking.appointment()));
        List<UUID> ids = sheet.steps().stream()
                .map(step -> step instanceof CalendarStep.Cancel cancel
                        ? cancel.appointment().value()
                        : Objects.requireNonNull(booked.get(step)))
                .toList();
        Map<UUID, AppointmentRow> rows = appointments.listings(ids).stream()
                .map(AppointmentListing::row)
                .collect(Collectors.toMap(row -> row.id().value(), Function.identity()));
        return ids.stream().map(id -> Objects.requireNonNull(rows.get(id))).toList();
    }
}
