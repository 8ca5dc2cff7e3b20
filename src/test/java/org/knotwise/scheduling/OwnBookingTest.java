package org.knotwise.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.knotwise.Care;
import org.knotwise.DatabaseTest;
import org.knotwise.Fixtures;
import org.knotwise.SignedInAs;
import org.knotwise.TestClock;
import org.knotwise.identity.AccountId;
import org.knotwise.plans.Gap;
import org.knotwise.plans.PlanDetails;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.NoSuchRecord;
import org.knotwise.shared.Outcome;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** What a client may do with the calendar, and what not. */
@DatabaseTest
@Import({Fixtures.class, Care.class})
class OwnBookingTest {

    @Autowired
    private OwnBooking booking;

    @Autowired
    private Appointments appointments;

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private Care care;

    @Autowired
    private TestClock.Movable clock;

    private AccountId ines;
    private ClientId nora;
    private AccountId norasAccount;
    private PlanDetails plan;
    private LocalDate today;

    @SuppressWarnings("NullAway.Init") // all are set before each test
    OwnBookingTest() {}

    @BeforeEach
    void aClientWithAPlan() {
        clock.moveTo(TestClock.START);
        today = LocalDate.ofInstant(clock.instant(), Fixtures.ZONE);
        ines = fixtures.therapist("Ines Okafor");
        fixtures.worksWeekdays(ines, 9, 17);
        fixtures.room("Room 1");
        nora = fixtures.clientOf(ines);
        plan = fixtures.acceptedPlan(nora, 3, new Gap(5, 7, 10));
        norasAccount = fixtures.accountOf(nora);
    }

    @AfterEach
    void backToTheStart() {
        clock.moveTo(TestClock.START);
    }

    @Test
    void booksTheNextSessionWithTheOwnTherapistAndKeepsTheGap() {
        FreeTime first = times(today).getFirst();
        assertThat(times(today)).extracting(FreeTime::therapist).containsOnly(ines);
        AppointmentRow booked = booked(asNora(() -> booking.book(nora, first)));
        assertThat(booked.session()).isEqualTo(plan.sessions().getFirst().id());
        assertThat(booked.start()).isEqualTo(first.start());

        LocalDate day = LocalDate.ofInstant(first.start(), Fixtures.ZONE);
        assertThat(times(today))
                .isNotEmpty()
                .allSatisfy(time -> assertThat(LocalDate.ofInstant(time.start(), Fixtures.ZONE))
                        .isAfterOrEqualTo(day.plusDays(5)));
        assertThat(asNora(() -> booking.book(nora, first)))
                .as("a time that is not among those offered is not free")
                .isInstanceOf(Booking.JustTaken.class);
    }

    @Test
    void movesAndCancelsInTime() {
        AppointmentRow booked =
                booked(asNora(() -> booking.book(nora, times(today.plusDays(3)).getFirst())));
        FreeTime later = asNora(() -> booking.moveTimes(nora, booked.id(), today.plusDays(3), today.plusDays(13)))
                .getLast();

        AppointmentRow moved = booked(asNora(() -> booking.move(nora, booked.id(), later)));
        assertThat(moved.id()).isEqualTo(booked.id());
        assertThat(moved.start()).isEqualTo(later.start());

        asNora(() -> booking.cancel(nora, booked.id()).orThrow());
        assertThat(SignedInAs.therapist(ines).get(() -> appointments.of(nora)))
                .extracting(AppointmentRow::status)
                .containsExactly(AppointmentStatus.CANCELLED);
    }

    @Test
    void leavesWhatIsLateToThePractice() {
        AppointmentRow booked =
                booked(asNora(() -> booking.book(nora, times(today.plusDays(3)).getFirst())));
        FreeTime later = asNora(() -> booking.moveTimes(nora, booked.id(), today.plusDays(3), today.plusDays(13)))
                .getLast();
        clock.moveTo(booked.start().minus(Duration.ofHours(24)));

        assertThat(asNora(() -> booking.mayChange(nora, booked.id()))).isFalse();
        assertThat(asNora(() -> booking.cancel(nora, booked.id())))
                .isEqualTo(Outcome.refused("ownBooking.tooLate", 24));
        assertThat(asNora(() -> booking.move(nora, booked.id(), later))).isInstanceOf(Booking.Refused.class);
        assertThat(asNora(() -> booking.moveTimes(nora, booked.id(), today, today.plusDays(20))))
                .isEmpty();

        clock.moveTo(booked.start().minus(Duration.ofHours(24).plusSeconds(1)));
        assertThat(asNora(() -> booking.mayChange(nora, booked.id()))).isTrue();
    }

    @Test
    void takesNoTimeThatIsNotOffered() {
        FreeTime offered = times(today).getFirst();
        AccountId stranger = fixtures.therapist("Priya Nair");
        fixtures.worksWeekdays(stranger, 9, 17);
        List<FreeTime> forged = List.of(
                new FreeTime(offered.start(), offered.end(), stranger, offered.room()),
                new FreeTime(offered.start(), offered.start().plus(Duration.ofHours(3)), ines, offered.room()),
                new FreeTime(
                        offered.start().minus(Duration.ofDays(7)),
                        offered.end().minus(Duration.ofDays(7)),
                        ines,
                        offered.room()),
                new FreeTime(
                        offered.start().plus(Duration.ofMinutes(7)),
                        offered.end().plus(Duration.ofMinutes(7)),
                        ines,
                        offered.room()));

        assertThat(forged)
                .allSatisfy(time ->
                        assertThat(asNora(() -> booking.book(nora, time))).isInstanceOf(Booking.JustTaken.class));
        assertThat(SignedInAs.therapist(ines).get(() -> appointments.of(nora))).isEmpty();
    }

    @Test
    void knowsNoOtherClientsAppointments() {
        ClientId omar = fixtures.clientOf(ines);
        AppointmentRow his = care.book(omar, null, Care.at(today.plusDays(3), "11:00"));
        FreeTime time = times(today).getFirst();
        Map<String, Supplier<Object>> deeds = Map.of(
                "times of his", () -> booking.times(omar, today, today),
                "book for him", () -> booking.book(omar, time),
                "his with his id", () -> booking.cancel(omar, his.id()),
                "his with my id", () -> booking.cancel(nora, his.id()),
                "move his", () -> booking.move(nora, his.id(), time),
                "times to move his", () -> booking.moveTimes(nora, his.id(), today, today),
                "may change his", () -> booking.mayChange(nora, his.id()),
                "bookable", () -> booking.bookable(omar));

        deeds.forEach(
                (name, deed) -> assertThatThrownBy(() -> asNora(deed)).as(name).isInstanceOf(NoSuchRecord.class));
    }

    private List<FreeTime> times(LocalDate from) {
        return asNora(() -> booking.times(nora, from, from.plusDays(13)));
    }

    private static AppointmentRow booked(Booking outcome) {
        return switch (outcome) {
            case Booking.Booked(AppointmentRow row) -> row;
            case Booking.JustTaken _, Booking.Refused _ -> throw new AssertionError("Not booked: " + outcome);
        };
    }

    private <T> T asNora(Supplier<T> deed) {
        return SignedInAs.client(norasAccount, nora).get(deed);
    }
}
