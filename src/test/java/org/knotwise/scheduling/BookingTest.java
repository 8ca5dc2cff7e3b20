package org.knotwise.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.knotwise.DatabaseTest;
import org.knotwise.Fixtures;
import org.knotwise.SignedInAs;
import org.knotwise.TestClock;
import org.knotwise.identity.AccountId;
import org.knotwise.plans.Gap;
import org.knotwise.plans.PlanDetails;
import org.knotwise.plans.Plans;
import org.knotwise.plans.SessionId;
import org.knotwise.plans.SessionStatus;
import org.knotwise.scheduling.Booking.Booked;
import org.knotwise.scheduling.Booking.JustTaken;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.NoSuchRecord;
import org.knotwise.shared.Outcome;
import org.knotwise.shared.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@DatabaseTest
@Import(Fixtures.class)
@RecordApplicationEvents
class BookingTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 9, 28);
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration NO_TURN_OVER = Duration.ZERO;

    @Autowired
    private Appointments appointments;

    @Autowired
    private Plans plans;

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private TestClock.Movable clock;

    @Autowired
    private ApplicationEvents events;

    private AccountId ines;
    private AccountId anton;
    private ClientId client;
    private RoomId room;
    private RoomId otherRoom;
    private SignedInAs signedIn;

    @BeforeEach
    void inesTreatsAClientOnWeekdays() {
        clock.moveTo(TestClock.START);
        ines = fixtures.therapist("Ines Okafor");
        anton = fixtures.therapist("Anton Reyes");
        client = fixtures.clientOf(ines);
        fixtures.worksWeekdays(ines, 9, 17);
        fixtures.worksWeekdays(anton, 9, 17);
        room = fixtures.room("Room " + UUID.randomUUID());
        otherRoom = fixtures.room("Room " + UUID.randomUUID());
        signedIn = SignedInAs.therapist(ines);
    }

    @AfterEach
    void signOut() {
        signedIn.close();
        clock.moveTo(TestClock.START);
    }

    @Test
    void booksAFreeTimeAndShowsItEverywhere() {
        AppointmentRow booked = booked(book(client, wish("10:00")));

        assertThat(booked.start()).isEqualTo(at("10:00"));
        assertThat(booked.end()).isEqualTo(at("11:00"));
        assertThat(booked.status()).isEqualTo(AppointmentStatus.BOOKED);
        assertThat(booked.therapistName()).isEqualTo("Ines Okafor");
        assertThat(booked.session()).isNull();
        assertThat(appointments.of(client)).containsExactly(booked);
        assertThat(appointments.next(client)).contains(booked);
        assertThat(appointments.find(client, booked.id()))
                .usingRecursiveComparison()
                .isEqualTo(booked);
        assertThat(appointments.day(ines, MONDAY)).containsExactly(booked);
        assertThat(appointments.day(ines, MONDAY.plusDays(1))).isEmpty();
        assertThat(events.stream(AppointmentBooked.class)).contains(new AppointmentBooked(client, booked.id(), null));
    }

    @Test
    void whatIsListedAsFreeCanBeBookedAndIsListedNoMore() {
        var question = FreeTimesQuestion.of(HOUR, NO_TURN_OVER, Set.of(ines), MONDAY, MONDAY);
        List<FreeTime> free = appointments.freeTimes(client, question);
        FreeTime chosen = free.get(7);

        Booking booking = book(
                client, new BookingWish(null, chosen.therapist(), chosen.room(), chosen.start(), HOUR, NO_TURN_OVER));

        assertThat(free).extracting(FreeTime::start).startsWith(at("09:00")).endsWith(at("16:00"));
        assertThat(booking).isInstanceOf(Booked.class);
        assertThat(appointments.freeTimes(client, question))
                .extracting(FreeTime::start)
                .doesNotContain(chosen.start())
                .contains(chosen.end());
    }

    @Test
    void putsThePlansSessionIntoTheCalendarWithTheAppointment() {
        PlanDetails plan = fixtures.acceptedPlan(client, 6, new Gap(5, 7, 10));
        SessionId first = plan.sessions().getFirst().id();

        AppointmentRow booked = booked(book(client, wish(first, "10:00")));

        assertThat(booked.session()).isEqualTo(first);
        assertThat(statusOf(first)).isEqualTo(SessionStatus.BOOKED);
        assertThat(events.stream(AppointmentBooked.class)).contains(new AppointmentBooked(client, booked.id(), first));
    }

    @Test
    void aSessionIsNotBookedTwice() {
        PlanDetails plan = fixtures.acceptedPlan(client, 6, new Gap(5, 7, 10));
        SessionId first = plan.sessions().getFirst().id();
        booked(book(client, wish(first, "10:00")));

        Booking second = book(client, wish(first, "13:00"));

        assertThat(second).isEqualTo(new Booking.Refused(Refusal.of("plan.sessionNotOpen")));
        assertThat(appointments.of(client)).hasSize(1);
    }

    @Test
    void aSessionStaysOpenIfItsTimeIsTaken() {
        PlanDetails plan = fixtures.acceptedPlan(client, 6, new Gap(5, 7, 10));
        SessionId first = plan.sessions().getFirst().id();

        Booking atNight = book(client, wish(first, "20:00"));

        assertThat(atNight).isInstanceOf(JustTaken.class);
        assertThat(statusOf(first)).isEqualTo(SessionStatus.OPEN);
        assertThat(events.stream(AppointmentBooked.class)).isEmpty();
    }

    @Test
    void outsideTheHoursOffersTheNearestTimesOfTheSameTherapistFirst() {
        Booking booking = book(client, wish("17:00"));

        assertThat(booking)
                .asInstanceOf(type(JustTaken.class))
                .satisfies(taken -> assertThat(taken.nearest())
                        .extracting(FreeTime::start, FreeTime::therapist)
                        .containsExactly(
                                org.assertj.core.groups.Tuple.tuple(at("16:00"), ines),
                                org.assertj.core.groups.Tuple.tuple(at("15:45"), ines),
                                org.assertj.core.groups.Tuple.tuple(at("15:30"), ines)));
        assertThat(appointments.of(client)).isEmpty();
    }

    @Test
    void offersColleaguesIfTheTherapistHasNoTimeAtAll() {
        fixtures.works(ines, WeeklyHours.none());

        assertThat(book(client, wish("10:00")))
                .asInstanceOf(type(JustTaken.class))
                .satisfies(taken -> assertThat(taken.nearest())
                        .hasSize(3)
                        .allMatch(free -> free.start().equals(at("10:00"))
                                && !free.therapist().equals(ines)));
    }

    @Test
    void doesNotBookInThePast() {
        clock.moveTo(at("10:01"));

        assertThat(book(client, wish("10:00"))).isInstanceOf(JustTaken.class);
        assertThat(book(client, wish("10:15"))).isInstanceOf(Booked.class);
    }

    @Test
    void doesNotBookBetweenTheQuarterHours() {
        assertThat(book(client, wish("10:05"))).isInstanceOf(JustTaken.class);
    }

    @Test
    void aTherapistIsNotBookedTwice() {
        booked(book(client, wish("10:00")));

        Booking overlapping =
                book(fixtures.clientOf(ines), new BookingWish(null, ines, otherRoom, at("10:45"), HOUR, NO_TURN_OVER));

        assertThat(overlapping).isInstanceOf(JustTaken.class);
    }

    @Test
    void aClientIsNotBookedTwice() {
        booked(book(client, wish("10:00")));

        Booking overlapping = book(client, new BookingWish(null, anton, otherRoom, at("10:45"), HOUR, NO_TURN_OVER));

        assertThat(overlapping).isInstanceOf(JustTaken.class);
    }

    @Test
    void appointmentsMayTouch() {
        booked(book(client, wish("10:00")));

        assertThat(book(client, wish("11:00"))).isInstanceOf(Booked.class);
        assertThat(book(client, wish("09:00"))).isInstanceOf(Booked.class);
    }

    @Test
    void turnOverKeepsTheRoomAndLetsTheTherapistAndTheClientGo() {
        booked(book(client, new BookingWish(null, ines, room, at("10:00"), HOUR, Duration.ofMinutes(15))));

        assertThat(book(client, wish("11:00"))).isInstanceOf(JustTaken.class);
        assertThat(book(client, new BookingWish(null, ines, otherRoom, at("11:00"), HOUR, NO_TURN_OVER)))
                .isInstanceOf(Booked.class);
        assertThat(SignedInAs.reception(fixtures.reception("Mara Lind"))
                        .get(() -> appointments.book(
                                fixtures.clientOf(anton),
                                new BookingWish(null, anton, room, at("11:15"), HOUR, NO_TURN_OVER))))
                .isInstanceOf(Booked.class);
    }

    @Test
    void cancellingFreesTheTimeAndOpensTheSession() {
        PlanDetails plan = fixtures.acceptedPlan(client, 6, new Gap(5, 7, 10));
        SessionId first = plan.sessions().getFirst().id();
        AppointmentRow booked = booked(book(client, wish(first, "10:00")));

        Outcome<AppointmentId> cancelled = appointments.cancel(client, booked.id(), CancelReason.CLIENT);

        assertThat(cancelled).isEqualTo(Outcome.done(booked.id()));
        assertThat(statusOf(first)).isEqualTo(SessionStatus.OPEN);
        assertThat(appointments.next(client)).isEmpty();
        assertThat(appointments.day(ines, MONDAY)).isEmpty();
        assertThat(appointments.of(client))
                .extracting(AppointmentRow::status)
                .containsExactly(AppointmentStatus.CANCELLED);
        assertThat(events.stream(AppointmentCancelled.class))
                .contains(new AppointmentCancelled(client, booked.id(), first));
        assertThat(book(client, wish(first, "10:00"))).isInstanceOf(Booked.class);
    }

    @Test
    void cancelsOnce() {
        AppointmentRow booked = booked(book(client, wish("10:00")));
        appointments.cancel(client, booked.id(), CancelReason.LATE).orThrow();

        assertThat(appointments.cancel(client, booked.id(), CancelReason.LATE))
                .isEqualTo(Outcome.refused("appointment.notBooked"));
    }

    @Test
    void aClientIsMissedOnlyOnceTheAppointmentHasBegun() {
        AppointmentRow booked = booked(book(client, wish("10:00")));

        assertThat(appointments.cancel(client, booked.id(), CancelReason.NO_SHOW))
                .isEqualTo(Outcome.refused("appointment.notMissedYet"));
        clock.moveTo(at("10:20"));
        appointments.cancel(client, booked.id(), CancelReason.NO_SHOW).orThrow();

        assertThat(appointments.find(client, booked.id()).status()).isEqualTo(AppointmentStatus.MISSED);
        assertThat(appointments.day(ines, MONDAY)).hasSize(1);
    }

    @Test
    void whatIsDoneKeepsItsTimeAndIsNotCancelled() {
        AppointmentRow booked = booked(book(client, wish("10:00")));

        appointments.complete(client, booked.id());

        assertThat(appointments.find(client, booked.id()).status()).isEqualTo(AppointmentStatus.DONE);
        assertThat(appointments.cancel(client, booked.id(), CancelReason.CLIENT))
                .isEqualTo(Outcome.refused("appointment.notBooked"));
        assertThat(book(client, wish("10:00"))).isInstanceOf(JustTaken.class);
        assertThat(appointments.next(client)).isEmpty();
    }

    @Test
    void theNextAppointmentIsTheFirstThatHasNotEnded() {
        AppointmentRow morning = booked(book(client, wish("10:00")));
        AppointmentRow afternoon = booked(book(client, wish("14:00")));

        clock.moveTo(at("10:59"));
        assertThat(appointments.next(client)).contains(morning);
        clock.moveTo(at("11:00"));
        assertThat(appointments.next(client)).contains(afternoon);
        assertThat(appointments.of(client)).containsExactly(afternoon, morning);
    }

    @Test
    void tellsWhoHasNoNextAppointmentAmongOnesOwnClients() {
        ClientId waiting = fixtures.clientOf(ines);
        ClientId colleagues = fixtures.clientOf(anton);
        booked(book(client, wish("10:00")));

        assertThat(appointments.withoutNext(Set.of(client, waiting, colleagues)))
                .containsExactly(waiting);
        assertThat(appointments.withoutNext(Set.of())).isEmpty();
        assertThat(SignedInAs.manager().get(() -> appointments.withoutNext(Set.of(client, waiting, colleagues))))
                .containsExactlyInAnyOrder(waiting, colleagues);
    }

    @Test
    void aColleaguesClientIsNotThere() {
        ClientId colleagues = fixtures.clientOf(anton);
        AppointmentRow booked = booked(book(client, wish("10:00")));

        assertThatThrownBy(() -> appointments.book(colleagues, wish("13:00"))).isInstanceOf(NoSuchRecord.class);
        assertThatThrownBy(() -> appointments.of(colleagues)).isInstanceOf(NoSuchRecord.class);
        try (var _ = SignedInAs.therapist(anton)) {
            assertThatThrownBy(() -> appointments.find(colleagues, booked.id())).isInstanceOf(NoSuchRecord.class);
            assertThatThrownBy(() -> appointments.cancel(colleagues, booked.id(), CancelReason.CLIENT))
                    .isInstanceOf(NoSuchRecord.class);
            assertThatThrownBy(() -> appointments.complete(colleagues, booked.id()))
                    .isInstanceOf(NoSuchRecord.class);
            assertThat(appointments.day(ines, MONDAY)).isEmpty();
        }
        assertThat(SignedInAs.manager().get(() -> appointments.day(ines, MONDAY)))
                .containsExactly(booked);
    }

    @Test
    void aClientReadsTheOwnAppointmentsAndBooksNone() {
        AppointmentRow booked = booked(book(client, wish("10:00")));
        try (var _ = SignedInAs.client(fixtures.accountOf(client), client)) {
            assertThat(appointments.of(client)).containsExactly(booked);
            assertThat(appointments.day(ines, MONDAY)).isEmpty();
            assertThatThrownBy(() -> appointments.book(client, wish("13:00"))).isInstanceOf(NoSuchRecord.class);
        }
    }

    @Test
    void aTherapistOrRoomThatDoesNotExistIsNotThere() {
        assertThatThrownBy(() ->
                        book(client, new BookingWish(null, AccountId.random(), room, at("10:00"), HOUR, NO_TURN_OVER)))
                .isInstanceOf(NoSuchRecord.class);
        assertThatThrownBy(() ->
                        book(client, new BookingWish(null, ines, RoomId.random(), at("10:00"), HOUR, NO_TURN_OVER)))
                .isInstanceOf(NoSuchRecord.class);
    }

    private Booking book(ClientId forWhom, BookingWish wish) {
        return appointments.book(forWhom, wish);
    }

    private BookingWish wish(String time) {
        return wish(null, time);
    }

    private BookingWish wish(@Nullable SessionId session, String time) {
        return new BookingWish(session, ines, room, at(time), HOUR, NO_TURN_OVER);
    }

    private SessionStatus statusOf(SessionId session) {
        return plans.withSession(client, session).sessions().stream()
                .filter(row -> row.id().equals(session))
                .findFirst()
                .orElseThrow()
                .status();
    }

    private static AppointmentRow booked(Booking booking) {
        return switch (booking) {
            case Booked(AppointmentRow row) -> row;
            case JustTaken _, Booking.Refused _ -> throw new AssertionError("Not booked: " + booking);
        };
    }

    private static Instant at(String time) {
        return MONDAY.atTime(LocalTime.parse(time)).atZone(Fixtures.ZONE).toInstant();
    }
}
