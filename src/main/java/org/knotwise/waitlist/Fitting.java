package org.knotwise.waitlist;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.knotwise.identity.AccountId;
import org.knotwise.plans.Plans;
import org.knotwise.plans.SessionId;
import org.knotwise.practice.Practice;
import org.knotwise.scheduling.AppointmentId;
import org.knotwise.scheduling.AppointmentRow;
import org.knotwise.scheduling.AppointmentStatus;
import org.knotwise.scheduling.Appointments;
import org.knotwise.scheduling.FreeTime;
import org.knotwise.scheduling.FreeTimesQuestion;
import org.knotwise.scheduling.Service;
import org.knotwise.scheduling.ServiceId;
import org.knotwise.scheduling.Services;
import org.knotwise.scheduling.TreatmentTime;
import org.knotwise.shared.ClientId;
import org.springframework.stereotype.Component;

/** Which free times fit the wish of somebody who waits; the free-time function decides which are free. */
@Component
class Fitting {

    private static final int DAYS = 28;
    private static final int FIRST = 5;

    /**
     * What is to be placed.
     *
     * @param session of the plan; null for a service, and for an appointment that keeps what it has
     */
    record Needed(TreatmentTime time, @Nullable SessionId session) {}

    private final Appointments appointments;
    private final Services services;
    private final Plans plans;
    private final Practice practice;

    Fitting(Appointments appointments, Services services, Plans plans, Practice practice) {
        this.appointments = appointments;
        this.services = services;
        this.plans = plans;
        this.practice = practice;
    }

    /** Empty if there is nothing to book: no such session is open, or the appointment is over or called off. */
    Optional<Needed> needed(ClientId client, WaitlistWish wish) {
        AppointmentId earlier = wish.appointment();
        ServiceId service = wish.service();
        List<Service> inUse = services.inUse();
        if (earlier != null) {
            return Optional.of(appointments.find(client, earlier))
                    .filter(row -> row.status() == AppointmentStatus.BOOKED)
                    .map(row -> new Needed(
                            TreatmentTime.ofSession(
                                    Math.toIntExact(lengthOf(row).toMinutes()), inUse),
                            null));
        }
        if (service != null) {
            return inUse.stream()
                    .filter(one -> one.id().equals(service))
                    .findFirst()
                    .map(one -> new Needed(one.time(), null));
        }
        return plans.nextToBook(client)
                .map(session -> new Needed(TreatmentTime.ofSession(session.minutes(), inUse), session.id()));
    }

    private static Duration lengthOf(AppointmentRow row) {
        return Duration.between(row.start(), row.end());
    }

    /** The first few, from the later of today and the first day of the wish. */
    List<FreeTime> first(ClientId client, WaitlistWish wish) {
        LocalDate today = practice.today();
        LocalDate from = wish.earliest().isBefore(today) ? today : wish.earliest();
        LocalDate last = from.plusDays(DAYS);
        return all(client, wish, wish.therapist(), from, last.isAfter(wish.expiresOn()) ? wish.expiresOn() : last)
                .stream()
                .limit(FIRST)
                .toList();
    }

    /** Those of a therapist that begin within a span. */
    List<FreeTime> within(ClientId client, WaitlistWish wish, AccountId therapist, Instant start, Instant end) {
        LocalDate first = practice.local(start).toLocalDate();
        LocalDate last = practice.local(end).toLocalDate();
        return all(client, wish, therapist, first, last).stream()
                .filter(time -> !time.start().isBefore(start) && time.start().isBefore(end))
                .toList();
    }

    private List<FreeTime> all(
            ClientId client, WaitlistWish wish, @Nullable AccountId therapist, LocalDate from, LocalDate to) {
        Optional<Needed> needed = needed(client, wish);
        if (needed.isEmpty() || to.isBefore(from)) {
            return List.of();
        }
        AppointmentId earlier = wish.appointment();
        Predicate<FreeTime> before = earlier == null
                ? _ -> true
                : startsBefore(appointments.find(client, earlier).start());
        return appointments
                .freeTimes(
                        client,
                        FreeTimesQuestion.of(
                                needed.get().time(),
                                wish.service(),
                                therapist == null ? Set.of() : Set.of(therapist),
                                from,
                                to))
                .stream()
                .filter(time -> wish.takes(practice.local(time.start()), time.therapist()))
                .filter(before)
                .toList();
    }

    private static Predicate<FreeTime> startsBefore(Instant limit) {
        return time -> time.start().isBefore(limit);
    }
}
