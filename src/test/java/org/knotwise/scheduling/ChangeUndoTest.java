package org.knotwise.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
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
import org.knotwise.plans.SessionId;
import org.knotwise.plans.SessionRow;
import org.knotwise.plans.SessionStatus;
import org.knotwise.scheduling.CalendarStep.Book;
import org.knotwise.scheduling.CalendarStep.Cancel;
import org.knotwise.scheduling.CalendarStep.Move;
import org.knotwise.scheduling.Change.Changed;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.NoSuchRecord;
import org.knotwise.shared.Outcome;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@DatabaseTest
@Import(Fixtures.class)
class ChangeUndoTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 9, 28);
    private static final Duration HOUR = Duration.ofHours(1);

    @Autowired
    private CalendarChanges changes;

    @Autowired
    private Appointments appointments;

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private TestClock.Movable clock;

    private AccountId ines;
    private ClientId nora;
    private ClientId ben;
    private RoomId room;
    private PlanDetails plan;
    private SignedInAs signedIn;

    @BeforeEach
    void inesTreatsTwoClients() {
        clock.moveTo(TestClock.START);
        ines = fixtures.therapist("Ines Okafor");
        nora = fixtures.clientOf(ines);
        ben = fixtures.clientOf(ines);
        fixtures.worksWeekdays(ines, 9, 17);
        room = fixtures.room("Room " + UUID.randomUUID());
        plan = fixtures.acceptedPlan(nora, 4, new Gap(1, 7, 20));
        signedIn = SignedInAs.therapist(ines);
    }

    @AfterEach
    void signOut() {
        signedIn.close();
        clock.moveTo(TestClock.START);
    }

    @Test
    void everythingIsAsItWasBefore() {
        AppointmentRow first = apply(book(nora, session(0), "09:00")).rows().getFirst();
        AppointmentRow second = apply(book(nora, session(1), "10:00")).rows().getFirst();
        Changed change = apply(
                new Move(nora, first.id(), time("10:00", 90)),
                new Cancel(nora, second.id(), CancelReason.CLIENT),
                book(nora, session(2), "13:00"),
                book(ben, null, "15:00"));

        assertThat(changes.undo(change.id())).isInstanceOf(Outcome.Done.class);

        assertThat(appointments.of(nora)).hasSize(2).allMatch(row -> row.status() == AppointmentStatus.BOOKED);
        assertThat(appointments.find(nora, first.id()))
                .usingRecursiveComparison()
                .isEqualTo(first);
        assertThat(appointments.find(nora, second.id()))
                .usingRecursiveComparison()
                .isEqualTo(second);
        assertThat(appointments.of(ben)).isEmpty();
        assertThat(appointments.find(ben, change.rows().getLast().id()).status())
                .isEqualTo(AppointmentStatus.CANCELLED);
        assertThat(fixtures.plan(nora, plan.id()).sessions())
                .extracting(SessionRow::status)
                .containsExactly(SessionStatus.BOOKED, SessionStatus.BOOKED, SessionStatus.OPEN, SessionStatus.OPEN);
        assertThat(changes.apply(List.of(book(ben, null, "10:00")))).isInstanceOf(Change.NotFree.class);
        assertThat(changes.apply(List.of(book(ben, null, "15:00")))).isInstanceOf(Changed.class);
    }

    @Test
    void aSwapIsUndoneAsASwap() {
        AppointmentRow early = apply(book(nora, null, "10:00")).rows().getFirst();
        AppointmentRow late = apply(book(ben, null, "14:00")).rows().getFirst();
        Changed swapped =
                apply(new Move(nora, early.id(), time("14:00", 60)), new Move(ben, late.id(), time("10:00", 60)));

        changes.undo(swapped.id()).orThrow();

        assertThat(appointments.find(nora, early.id()).start()).isEqualTo(at("10:00"));
        assertThat(appointments.find(ben, late.id()).start()).isEqualTo(at("14:00"));
    }

    @Test
    void aReasonToOverruleComesBackWithThePlace() {
        AppointmentRow evening =
                apply(new Book(nora, wish(null, "19:00"), "Only then")).rows().getFirst();
        Changed moved = apply(new Move(nora, evening.id(), time("10:00", 60)));

        changes.undo(moved.id()).orThrow();

        assertThat(appointments.find(nora, evening.id()).overruled()).isEqualTo("Only then");
        assertThat(appointments.find(nora, evening.id()).start()).isEqualTo(at("19:00"));
    }

    @Test
    void whoWasMarkedAsMissingIsExpectedAgain() {
        AppointmentRow booked = apply(book(nora, session(0), "10:00")).rows().getFirst();
        clock.moveTo(at("10:20"));
        Changed missed = apply(new Cancel(nora, booked.id(), CancelReason.NO_SHOW));

        changes.undo(missed.id()).orThrow();

        assertThat(appointments.find(nora, booked.id()).status()).isEqualTo(AppointmentStatus.BOOKED);
        assertThat(fixtures.plan(nora, plan.id()).sessions().getFirst().status())
                .isEqualTo(SessionStatus.BOOKED);
    }

    @Test
    void forThreeMinutesAndOnce() {
        Changed first = apply(book(nora, null, "10:00"));
        clock.advance(Duration.ofMinutes(3));
        changes.undo(first.id()).orThrow();
        assertThat(changes.undo(first.id())).isEqualTo(Outcome.refused("change.undo.done"));

        Changed second = apply(book(nora, null, "10:00"));
        clock.advance(Duration.ofMinutes(3).plusMillis(1));
        assertThat(changes.undo(second.id())).isEqualTo(Outcome.refused("change.undo.tooLate", 3L));
        assertThat(appointments.of(nora)).hasSize(1);
    }

    @Test
    void notOnceSomebodyChangedItSince() {
        AppointmentRow booked = apply(book(nora, null, "10:00")).rows().getFirst();
        Changed moved = apply(new Move(nora, booked.id(), time("11:00", 60)), book(ben, null, "09:00"));
        apply(new Move(nora, booked.id(), time("12:00", 60)));

        assertThat(changes.undo(moved.id())).isEqualTo(Outcome.refused("change.undo.touched"));
        assertThat(appointments.find(nora, booked.id()).start()).isEqualTo(at("12:00"));
        assertThat(appointments.of(ben)).hasSize(1);
    }

    @Test
    void notOnceItWasSigned() {
        Changed booked = apply(book(nora, null, "10:00"));
        appointments.complete(nora, booked.rows().getFirst().id());

        assertThat(changes.undo(booked.id())).isEqualTo(Outcome.refused("change.undo.touched"));
    }

    @Test
    void notIfATimeOfBeforeIsTaken() {
        AppointmentRow booked = apply(book(nora, session(0), "10:00")).rows().getFirst();
        Changed cancelled = apply(new Cancel(nora, booked.id(), CancelReason.THERAPIST));
        apply(book(ben, null, "10:30"));

        assertThat(changes.undo(cancelled.id())).isEqualTo(Outcome.refused("change.undo.notFree"));
        assertThat(appointments.find(nora, booked.id()).status()).isEqualTo(AppointmentStatus.CANCELLED);
        assertThat(fixtures.plan(nora, plan.id()).sessions().getFirst().status())
                .isEqualTo(SessionStatus.OPEN);
    }

    @Test
    void notIfTheSessionWasBookedAnewSince() {
        AppointmentRow booked = apply(book(nora, session(0), "10:00")).rows().getFirst();
        Changed cancelled = apply(new Cancel(nora, booked.id(), CancelReason.THERAPIST));
        apply(book(nora, session(0), "13:00"));

        assertThat(changes.undo(cancelled.id())).isEqualTo(Outcome.refused("plan.sessionNotOpen"));
    }

    @Test
    void onlyByWhoMadeIt() {
        Changed booked = apply(book(nora, null, "10:00"));

        try (var _ = SignedInAs.reception(fixtures.reception("Mara Lind"))) {
            assertThatThrownBy(() -> changes.undo(booked.id())).isInstanceOf(NoSuchRecord.class);
        }
        assertThatThrownBy(() -> changes.undo(ChangeId.random())).isInstanceOf(NoSuchRecord.class);
        assertThat(appointments.of(nora)).hasSize(1);
    }

    @Test
    void nobodyChoosesThatABookingWasUndone() {
        AppointmentRow booked = apply(book(nora, null, "10:00")).rows().getFirst();

        assertThat(changes.apply(List.of(new Cancel(nora, booked.id(), CancelReason.UNDONE))))
                .isInstanceOf(Change.Refused.class);
    }

    private Changed apply(CalendarStep... steps) {
        return switch (changes.apply(List.of(steps))) {
            case Changed changed -> changed;
            case Change.NotFree lost -> throw new AssertionError("Not free: " + lost);
            case Change.Refused refused -> throw new AssertionError("Refused: " + refused);
        };
    }

    private SessionId session(int index) {
        return plan.sessions().get(index).id();
    }

    private Book book(ClientId client, @Nullable SessionId session, String time) {
        return new Book(client, wish(session, time));
    }

    private BookingWish wish(@Nullable SessionId session, String time) {
        return new BookingWish(session, ines, room, at(time), HOUR, Duration.ZERO);
    }

    private FreeTime time(String start, int minutes) {
        return new FreeTime(at(start), at(start).plus(Duration.ofMinutes(minutes)), ines, room);
    }

    private static Instant at(String time) {
        return MONDAY.atTime(LocalTime.parse(time)).atZone(Fixtures.ZONE).toInstant();
    }
}
