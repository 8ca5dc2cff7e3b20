package org.knotwise.scheduling;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.knotwise.identity.AccountId;
import org.knotwise.identity.Needs;
import org.knotwise.identity.Right;
import org.knotwise.plans.Plans;
import org.knotwise.plans.SessionId;
import org.knotwise.scheduling.internal.Appointment;
import org.knotwise.scheduling.internal.AppointmentRepository;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.NoSuchRecord;
import org.knotwise.shared.Outcome;
import org.knotwise.shared.Refusal;
import org.springframework.transaction.annotation.Transactional;

/** Says what would come of moving or cancelling an appointment with those that go along with it; changes nothing. */
@org.springframework.stereotype.Service // the simple name is this module's own word
@Transactional(readOnly = true)
public class MoveProposals {

    private final Appointments appointments;
    private final AppointmentRepository repository;
    private final ChangeBounds bounds;
    private final Calendar calendar;
    private final Plans plans;
    private final Clock clock;

    MoveProposals(
            Appointments appointments,
            AppointmentRepository repository,
            ChangeBounds bounds,
            Calendar calendar,
            Plans plans,
            Clock clock) {
        this.appointments = appointments;
        this.repository = repository;
        this.bounds = bounds;
        this.calendar = calendar;
        this.plans = plans;
        this.clock = clock;
    }

    /**
     * The appointments that each scope would touch, in order: those of the same plan, or those that recur with it. A scope
     * that would touch no others than the one before it is left out, so that for an appointment alone only
     * {@link ChangeScope#THIS} is there; none is if it is not booked any more. What has begun is touched alone.
     */
    @Needs(Right.APPOINTMENT_BOOK)
    public Map<ChangeScope, List<AppointmentRow>> scopes(ClientId client, AppointmentId id) {
        List<AppointmentRow> all = appointments.of(client);
        AppointmentRow chosen = in(all, id);
        Map<ChangeScope, List<AppointmentRow>> scopes = new EnumMap<>(ChangeScope.class);
        if (chosen.status() != AppointmentStatus.BOOKED) {
            return scopes;
        }
        scopes.put(ChangeScope.THIS, List.of(chosen));
        if (!isToCome(chosen)) {
            return scopes;
        }
        Predicate<AppointmentRow> together = together(client, chosen);
        for (ChangeScope scope : List.of(ChangeScope.FOLLOWING, ChangeScope.ALL)) {
            List<AppointmentRow> reach = scope.reach(chosen, all, together, Instant.now(clock));
            if (scopes.values().stream().noneMatch(known -> known.size() == reach.size())) {
                scopes.put(scope, reach);
            }
        }
        return scopes;
    }

    /**
     * What would come of moving an appointment. The others go by the same days and as much earlier or later on the
     * practice's clock, with the new therapist if there is one, and for the new length if theirs was the same; if their
     * room is taken, in another one, and if their time is, at the nearest free one.
     *
     * @param to where the appointment itself is to go
     * @return refused if it is not booked any more or has begun, or if the time is none
     */
    @Needs(Right.APPOINTMENT_BOOK)
    public Outcome<MoveProposal> propose(ClientId client, AppointmentId id, FreeTime to, ChangeScope scope) {
        List<AppointmentRow> all = appointments.of(client);
        AppointmentRow chosen = in(all, id);
        if (chosen.status() != AppointmentStatus.BOOKED || !isToCome(chosen)) {
            return Outcome.refused(
                    chosen.status() == AppointmentStatus.BOOKED ? "appointment.begun" : "appointment.notBooked");
        }
        if (bounds.objection(List.of(new CalendarStep.Move(client, id, to))).orElse(null)
                instanceof Change.Refused(var _, Refusal refusal)) {
            return Outcome.refused(refusal);
        }
        List<AppointmentRow> reach = scope.reach(chosen, all, together(client, chosen), Instant.now(clock));
        List<MoveProposal.Date> dates = dates(client, chosen, to, reach);
        return Outcome.done(new MoveProposal(client, scope, dates, warnings(client, chosen, all, dates)));
    }

    /**
     * The times to which an appointment may go, its own time counted as free: one room each, its own if that is free.
     *
     * @param therapists any of these; empty for any therapist
     * @param from the first day
     * @param to the last day, at most {@link FreeTimesQuestion#MOST_DAYS} later
     */
    @Needs(Right.APPOINTMENT_BOOK)
    public List<FreeTime> freeTimes(
            ClientId client, AppointmentId id, Set<AccountId> therapists, LocalDate from, LocalDate to) {
        Appointment one =
                repository.findByIdAndClientId(id.value(), client.value()).orElseThrow(NoSuchRecord::new);
        var question = FreeTimesQuestion.of(one.time(), one.service().orElse(null), therapists, from, to);
        CalendarExtract extract = calendar.read(question.from(), question.to());
        extract.giveBack(Set.of(id.value()));
        Wanted wanted = calendar.wanted(one.time(), one.service().orElse(null));
        Map<Object, FreeTime> best = new LinkedHashMap<>();
        for (FreeTime time : new FreeTimes(extract.facts(client, question.therapists()), wanted)
                .all(question.from(), question.to())) {
            best.merge(
                    List.of(time.start(), time.therapist()),
                    time,
                    (known, other) -> other.room().value().equals(one.room()) ? other : known);
        }
        best.values().removeIf(one.place().time()::equals);
        return List.copyOf(best.values());
    }

    private List<MoveProposal.Date> dates(
            ClientId client, AppointmentRow chosen, FreeTime to, List<AppointmentRow> reach) {
        WallClock wall = calendar.wall();
        Shift shift = Shift.between(wall.shows(chosen.start()), wall.shows(to.start()));
        List<LocalDateTime> wished =
                reach.stream().map(row -> shift.of(wall.shows(row.start()))).toList();
        CalendarExtract extract = calendar.read(
                wished.getFirst().toLocalDate().minusDays(Fitter.DAYS_AROUND),
                wished.getLast().toLocalDate().plusDays(Fitter.DAYS_AROUND));
        Map<UUID, Appointment> known =
                repository
                        .findByIdIn(reach.stream().map(row -> row.id().value()).toList())
                        .stream()
                        .collect(Collectors.toMap(one -> one.id().value(), Function.identity()));
        extract.giveBack(known.keySet());
        var fitter = new Fitter(extract, wall);
        List<MoveProposal.Date> dates = new ArrayList<>();
        for (int i = 0; i < reach.size(); i++) {
            AppointmentRow row = reach.get(i);
            LocalDateTime local = wished.get(i);
            Appointment one = Objects.requireNonNull(known.get(row.id().value()));
            Wish wish = wish(chosen, to, row, one);
            FittedTime fitted = fitter.fit(client, wish.wanted(), local, Set.of(wish.therapist()), wish.room());
            @Nullable
            FreeTime exactly = wall.whenShowing(local)
                    .map(start -> new FreeTime(
                            start, start.plus(wish.wanted().time().length()), wish.therapist(), wish.room()))
                    .orElse(null);
            dates.add(new MoveProposal.Date(row, wall.shows(row.start()), exactly, fitted));
        }
        return dates;
    }

    /** With whom, where and for how long one of them is to be. */
    private record Wish(Wanted wanted, AccountId therapist, RoomId room) {}

    private Wish wish(AppointmentRow chosen, FreeTime to, AppointmentRow row, Appointment one) {
        boolean itself = row.equals(chosen);
        Duration length = Duration.between(row.start(), row.end());
        boolean alike = length.equals(Duration.between(chosen.start(), chosen.end()));
        var time = new TreatmentTime(
                itself || alike ? Duration.between(to.start(), to.end()) : length,
                one.time().turnOver());
        return new Wish(
                calendar.wanted(time, one.service().orElse(null)),
                itself || !to.therapist().equals(chosen.therapist()) ? to.therapist() : row.therapist(),
                itself || !to.room().equals(chosen.room()) ? to.room() : row.room());
    }

    private List<GapWarning> warnings(
            ClientId client, AppointmentRow chosen, List<AppointmentRow> all, List<MoveProposal.Date> dates) {
        SessionId session = chosen.session();
        if (session == null) {
            return List.of();
        }
        WallClock wall = calendar.wall();
        Map<SessionId, LocalDate> before = new HashMap<>();
        for (AppointmentRow row : all) {
            if (row.session() != null && row.status().isLive()) {
                before.put(row.session(), wall.dayOf(row.start()));
            }
        }
        Map<SessionId, LocalDate> after = new HashMap<>(before);
        for (MoveProposal.Date date : dates) {
            Optional<SessionId> moved = Optional.ofNullable(date.appointment().session());
            date.to().free().ifPresent(time -> moved.ifPresent(one -> after.put(one, wall.dayOf(time.start()))));
        }
        return GapWarnings.of(plans.seriesWith(client, session).counting(), before, after);
    }

    private Predicate<AppointmentRow> together(ClientId client, AppointmentRow chosen) {
        RecurringId recurring = chosen.recurring();
        SessionId session = chosen.session();
        if (session != null) {
            Set<SessionId> ofPlan = plans.seriesWith(client, session).sessions().stream()
                    .map(part -> part.session().id())
                    .collect(Collectors.toSet());
            return row -> row.session() != null && ofPlan.contains(row.session());
        }
        return row -> recurring != null && recurring.equals(row.recurring());
    }

    private boolean isToCome(AppointmentRow row) {
        return row.start().isAfter(Instant.now(clock));
    }

    private static AppointmentRow in(List<AppointmentRow> all, AppointmentId id) {
        return all.stream().filter(row -> row.id().equals(id)).findFirst().orElseThrow(NoSuchRecord::new);
    }
}
