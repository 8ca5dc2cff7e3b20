package org.knotwise.series;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.knotwise.clients.ClientDetails;
import org.knotwise.clients.Clients;
import org.knotwise.clients.TeamMember;
import org.knotwise.identity.AccountId;
import org.knotwise.identity.Accounts;
import org.knotwise.identity.Therapist;
import org.knotwise.plans.PlanId;
import org.knotwise.plans.PlanSeries;
import org.knotwise.plans.Plans;
import org.knotwise.plans.SessionId;
import org.knotwise.practice.Practice;
import org.knotwise.redflags.RedFlags;
import org.knotwise.scheduling.AppointmentRow;
import org.knotwise.scheduling.AppointmentStatus;
import org.knotwise.scheduling.Appointments;
import org.knotwise.scheduling.CalendarAhead;
import org.knotwise.scheduling.FreeTime;
import org.knotwise.scheduling.FreeTimesQuestion;
import org.knotwise.scheduling.Service;
import org.knotwise.scheduling.ServiceId;
import org.knotwise.scheduling.Services;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.NoSuchRecord;
import org.knotwise.shared.Outcome;
import org.knotwise.shared.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what a series is placed by, refuses what cannot be asked, and has it placed. */
@Component
@Transactional(readOnly = true)
class SeriesDesk {

    /** How many sessions are placed at once. */
    static final int MOST_SESSIONS = 60;

    /** How many days the first session may wait, beyond what the gaps add up to. */
    private static final int DAYS_TO_BEGIN = 56;

    private static final int MOST_DAYS = 366;

    private final Plans plans;
    private final RedFlags redFlags;
    private final Clients clients;
    private final Accounts accounts;
    private final Appointments appointments;
    private final Services services;
    private final CalendarAhead calendar;
    private final Practice practice;

    SeriesDesk(
            Plans plans,
            RedFlags redFlags,
            Clients clients,
            Accounts accounts,
            Appointments appointments,
            Services services,
            CalendarAhead calendar,
            Practice practice) {
        this.plans = plans;
        this.redFlags = redFlags;
        this.clients = clients;
        this.accounts = accounts;
        this.appointments = appointments;
        this.services = services;
        this.calendar = calendar;
        this.practice = practice;
    }

    Outcome<SeriesPreview> propose(ClientId client, PlanId plan, SeriesWishes wishes) {
        PlanSeries series = plans.series(client, plan);
        List<Service> inUse = services.inUse();
        Optional<Refusal> objection = redFlags.objectionToBooking(client, true)
                .or(() -> objectionToPlan(series, wishes))
                .or(() -> objectionToService(wishes.service(), inUse))
                .or(() -> objectionToDays(wishes));
        if (objection.isPresent()) {
            return Outcome.refused(objection.get());
        }
        ClientDetails details = clients.details(client);
        LocalDate from = firstDay(wishes);
        LocalDate to = lastDay(series, wishes, from);
        var lines = new SeriesLines(
                series,
                live(appointments.of(client)),
                new SeriesWishes(
                        preferences(wishes.preferences(), details),
                        wishes.service(),
                        from,
                        wishes.anybody(),
                        wishes.pinned()),
                inUse);
        return lines.place(calendar.of(client, therapists(wishes, details), from, to), to);
    }

    List<FreeTime> freeTimes(
            ClientId client, PlacedSession session, SeriesWishes wishes, LocalDate from, LocalDate to) {
        if (ChronoUnit.DAYS.between(from, to) >= SeriesPlaces.MOST_DAYS_SHOWN) {
            throw new IllegalArgumentException("At most " + SeriesPlaces.MOST_DAYS_SHOWN + " days are shown at once");
        }
        Set<AccountId> able = therapists(wishes, clients.details(client));
        return appointments.freeTimes(
                client, FreeTimesQuestion.of(session.treatment(), wishes.service(), able, from, to));
    }

    private static Optional<Refusal> objectionToPlan(PlanSeries series, SeriesWishes wishes) {
        if (!series.status().isUnderWay()) {
            return Optional.of(Refusal.of("plan.notAccepted"));
        }
        int open = series.open().size();
        if (open == 0) {
            return Optional.of(Refusal.of("series.nothingOpen"));
        }
        if (open > MOST_SESSIONS) {
            return Optional.of(Refusal.of("series.tooMany", MOST_SESSIONS));
        }
        return series.open().stream()
                        .map(session -> session.id())
                        .collect(Collectors.toSet())
                        .containsAll(wishes.pinned().keySet())
                ? Optional.empty()
                : Optional.of(Refusal.of("plan.sessionNotOpen"));
    }

    private Optional<Refusal> objectionToService(@Nullable ServiceId wished, List<Service> inUse) {
        if (wished == null || inUse.stream().anyMatch(service -> service.id().equals(wished))) {
            return Optional.empty();
        }
        return services.all().stream()
                .filter(service -> service.id().equals(wished))
                .findFirst()
                .map(service -> Optional.of(Refusal.of("service.retired", service.name())))
                .orElseThrow(NoSuchRecord::new);
    }

    private Optional<Refusal> objectionToDays(SeriesWishes wishes) {
        LocalDate last = lastBookable();
        LocalDate earliest = wishes.earliest();
        return earliest != null && earliest.isAfter(last)
                ? Optional.of(Refusal.of("series.tooLate", practice.policies().bookAheadDays()))
                : Optional.empty();
    }

    private LocalDate firstDay(SeriesWishes wishes) {
        LocalDate today = practice.today();
        LocalDate earliest = wishes.earliest();
        return earliest == null || earliest.isBefore(today) ? today : earliest;
    }

    /** As far as the longest gaps reach, after a wait for the first session or the last of the pinned ones. */
    private LocalDate lastDay(PlanSeries series, SeriesWishes wishes, LocalDate from) {
        long gaps =
                series.open().stream().mapToLong(session -> session.gap().max()).sum();
        LocalDate begin = Stream.concat(
                        Stream.of(from.plusDays(DAYS_TO_BEGIN)),
                        wishes.pinned().values().stream()
                                .map(time -> practice.local(time.start()).toLocalDate()))
                .max(LocalDate::compareTo)
                .orElseThrow();
        return Stream.of(begin.plusDays(gaps), from.plusDays(MOST_DAYS), lastBookable())
                .min(LocalDate::compareTo)
                .orElseThrow();
    }

    private LocalDate lastBookable() {
        return practice.today().plusDays(practice.policies().bookAheadDays());
    }

    private Preferences preferences(Preferences wished, ClientDetails client) {
        AccountId therapist = wished.therapist();
        if (therapist != null
                && accounts.therapists().stream().map(Therapist::id).noneMatch(therapist::equals)) {
            throw new NoSuchRecord();
        }
        return therapist == null
                ? new Preferences(client.primaryTherapist(), wished.weekdays(), wished.from(), wished.to())
                : wished;
    }

    /** The care team and who is wished; nobody in particular if anybody will do. */
    private static Set<AccountId> therapists(SeriesWishes wishes, ClientDetails client) {
        if (wishes.anybody()) {
            return Set.of();
        }
        Set<AccountId> able = new HashSet<>();
        client.team().stream().map(TeamMember::id).forEach(able::add);
        AccountId wished = wishes.preferences().therapist();
        if (wished != null) {
            able.add(wished);
        }
        return able;
    }

    /** Of a client's appointments those that are booked or were held, by the session that they carry. */
    static Map<SessionId, AppointmentRow> live(List<AppointmentRow> all) {
        return all.stream()
                .filter(row -> row.session() != null)
                .filter(row -> row.status() == AppointmentStatus.BOOKED || row.status() == AppointmentStatus.DONE)
                .collect(Collectors.toMap(row -> Objects.requireNonNull(row.session()), Function.identity()));
    }
}
