package org.knotwise.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import net.ttddyy.dsproxy.QueryCountHolder;
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
import org.knotwise.plans.SessionStatus;
import org.knotwise.scheduling.CalendarStep.Book;
import org.knotwise.scheduling.CalendarStep.Cancel;
import org.knotwise.scheduling.CalendarStep.Move;
import org.knotwise.scheduling.Change.Changed;
import org.knotwise.scheduling.Change.NotFree;
import org.knotwise.scheduling.Change.Refused;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.NoSuchRecord;
import org.knotwise.shared.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@DatabaseTest
@Import(Fixtures.class)
@RecordApplicationEvents
class CalendarChangesTest {

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

    @Autowired
    private JdbcClient database;

    @Autowired
    private ApplicationEvents events;

    private AccountId ines;
    private AccountId anton;
    private ClientId nora;
    private ClientId ben;
    private RoomId room;
    private RoomId otherRoom;
    private SignedInAs signedIn;

    @BeforeEach
    void inesTreatsTwoClientsOnWeekdays() {
        clock.moveTo(TestClock.START);
        ines = fixtures.therapist("Ines Okafor");
        anton = fixtures.therapist("Anton Reyes");
        nora = fixtures.clientOf(ines);
        ben = fixtures.clientOf(ines);
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
    void aMovedAppointmentStaysTheSameAndKeepsItsSession() {
        PlanDetails plan = fixtures.acceptedPlan(nora, 3, new Gap(5, 7, 10));
        SessionId first = plan.sessions().getFirst().id();
        AppointmentRow booked = booked(nora, first, "10:00");

        AppointmentRow moved = changed(new Move(nora, booked.id(), time(anton, otherRoom, "13:00", 90)));

        assertThat(moved.id()).isEqualTo(booked.id());
        assertThat(moved.start()).isEqualTo(at("13:00"));
        assertThat(moved.end()).isEqualTo(at("14:30"));
        assertThat(moved.therapist()).isEqualTo(anton);
        assertThat(moved.room()).isEqualTo(otherRoom);
        assertThat(moved.session()).isEqualTo(first);
        assertThat(fixtures.plan(nora, plan.id()).sessions().getFirst().status())
                .isEqualTo(SessionStatus.BOOKED);
        assertThat(appointments.of(nora)).hasSize(1);
        assertThat(events.stream(AppointmentMoved.class))
                .containsExactly(new AppointmentMoved(
                        nora, booked.id(), first, time(ines, room, "10:00", 60), time(anton, otherRoom, "13:00", 90)));
        assertThat(changes.apply(List.of(book(ben, "10:00")))).isInstanceOf(Changed.class);
    }

    @Test
    void twoAppointmentsChangePlaces() {
        AppointmentRow early = booked(nora, null, "10:00");
        AppointmentRow late = booked(ben, null, "14:00");

        Change swapped = changes.apply(List.of(
                new Move(nora, early.id(), time(ines, room, "14:00", 60)),
                new Move(ben, late.id(), time(ines, room, "10:00", 60))));

        assertThat(swapped)
                .asInstanceOf(type(Changed.class))
                .satisfies(changed -> assertThat(changed.rows())
                        .extracting(AppointmentRow::client, AppointmentRow::start)
                        .containsExactly(tuple(nora, at("14:00")), tuple(ben, at("10:00"))));
        assertThat(changes.apply(List.of(book(fixtures.clientOf(ines), "10:00"))))
                .isInstanceOf(NotFree.class);
    }

    @Test
    void anAppointmentMayMoveOverItsOwnOldTime() {
        AppointmentRow booked = booked(nora, null, "10:00");

        AppointmentRow moved = changed(new Move(nora, booked.id(), time(ines, room, "10:15", 75)));

        assertThat(moved.start()).isEqualTo(at("10:15"));
        assertThat(moved.end()).isEqualTo(at("11:30"));
    }

    @Test
    void aChangeIsDoneWholeOrNotAtAll() {
        PlanDetails plan = fixtures.acceptedPlan(nora, 3, new Gap(5, 7, 10));
        SessionId first = plan.sessions().getFirst().id();
        AppointmentRow early = booked(nora, first, "10:00");
        AppointmentRow late = booked(ben, null, "14:00");

        Change change = changes.apply(List.of(
                new Cancel(nora, early.id(), CancelReason.CLIENT),
                book(nora, "11:00"),
                new Move(ben, late.id(), time(ines, room, "20:00", 60))));

        assertThat(change)
                .asInstanceOf(type(NotFree.class))
                .satisfies(lost -> assertThat(lost.step()).isInstanceOf(Move.class));
        assertThat(appointments.of(nora)).containsExactly(early);
        assertThat(appointments.find(nora, early.id()).status()).isEqualTo(AppointmentStatus.BOOKED);
        assertThat(fixtures.plan(nora, plan.id()).sessions().getFirst().status())
                .isEqualTo(SessionStatus.BOOKED);
        assertThat(appointments.find(ben, late.id()).start()).isEqualTo(at("14:00"));
        assertThat(historyOf(nora)).containsExactly("BOOKED");
    }

    @Test
    void whatIsGivenBackIsFreeForTheOtherSteps() {
        PlanDetails plan = fixtures.acceptedPlan(nora, 3, new Gap(5, 7, 10));
        SessionId first = plan.sessions().getFirst().id();
        AppointmentRow booked = booked(nora, first, "10:00");

        Change change = changes.apply(
                List.of(new Book(nora, wish(first, "10:30")), new Cancel(nora, booked.id(), CancelReason.THERAPIST)));

        assertThat(change).isInstanceOf(Changed.class);
        assertThat(fixtures.plan(nora, plan.id()).sessions().getFirst().status())
                .isEqualTo(SessionStatus.BOOKED);
        assertThat(events.stream(AppointmentCancelled.class)).hasSize(1);
        assertThat(events.stream(AppointmentBooked.class)).hasSize(2);
    }

    @Test
    void stepsOfOneChangeDoNotTakeTheSameTime() {
        Change change = changes.apply(List.of(book(nora, "10:00"), book(ben, "10:30")));

        assertThat(change)
                .asInstanceOf(type(NotFree.class))
                .satisfies(lost -> assertThat(lost.step().client()).isEqualTo(ben));
        assertThat(appointments.of(nora)).isEmpty();
    }

    @Test
    void theLoserGetsTheNearestTimesBesideWhatTheOtherStepsTake() {
        booked(fixtures.clientOf(ines), null, "11:00");

        Change change = changes.apply(List.of(book(nora, "10:00"), book(ben, "11:00")));

        assertThat(change)
                .asInstanceOf(type(NotFree.class))
                .satisfies(lost -> assertThat(lost.nearest())
                        .extracting(FreeTime::start)
                        .containsExactly(at("12:00"), at("12:15"), at("12:30")));
    }

    @Test
    void whatIsOverOrHasBegunStaysAsItIs() {
        AppointmentRow done = booked(nora, null, "09:00");
        AppointmentRow cancelled = booked(nora, null, "11:00");
        AppointmentRow begun = booked(nora, null, "14:00");
        appointments.complete(nora, done.id());
        appointments.cancel(nora, cancelled.id(), CancelReason.CLIENT).orThrow();
        clock.moveTo(at("14:00"));

        FreeTime later = time(ines, room, "16:00", 60);
        assertThat(refusal(new Move(nora, done.id(), later))).isEqualTo("appointment.notBooked");
        assertThat(refusal(new Move(nora, cancelled.id(), later))).isEqualTo("appointment.notBooked");
        assertThat(refusal(new Move(nora, begun.id(), later))).isEqualTo("appointment.begun");
        assertThat(refusal(new Cancel(nora, begun.id(), CancelReason.LATE))).isEqualTo("appointment.begun");
        assertThat(refusal(new Cancel(nora, done.id(), CancelReason.NO_SHOW))).isEqualTo("appointment.notBooked");
        assertThat(changed(new Cancel(nora, begun.id(), CancelReason.NO_SHOW)).status())
                .isEqualTo(AppointmentStatus.MISSED);
    }

    @Test
    void historyTellsWhatHappenedWithWhoAndFromWhereToWhere() {
        AppointmentRow booked = booked(nora, null, "10:00");
        changed(new Move(nora, booked.id(), time(ines, room, "11:00", 60)));
        changed(new Cancel(nora, booked.id(), CancelReason.LATE));

        assertThat(historyOf(nora)).containsExactly("BOOKED", "MOVED", "CANCELLED");
        List<Map<String, @Nullable Object>> rows =
                database.sql("""
                        select c.made_by, h.reason, h.starts_before, h.starts_after from appointment_history h
                        join calendar_change c on c.id = h.change_id where h.client_id = :client order by c.number
                        """).param("client", nora.value()).query().listOfRows();
        assertThat(rows).extracting(row -> row.get("made_by")).containsOnly(ines.value());
        assertThat(rows).extracting(row -> row.get("reason")).containsExactly(null, null, "LATE");
        assertThat(rows)
                .extracting(row -> row.get("starts_before") == null, row -> row.get("starts_after") == null)
                .containsExactly(tuple(true, false), tuple(false, false), tuple(false, true));
    }

    @Test
    void aReasonOverrulesTheHoursAndIsMarkedButNeverAnOverlap() {
        FreeTime evening = time(ines, room, "19:00", 60);
        AppointmentRow booked = booked(nora, null, "10:00");

        AppointmentRow overruled = changed(new Move(nora, booked.id(), evening, "  Only time before the journey "));

        assertThat(overruled.overruled()).isEqualTo("Only time before the journey");
        assertThat(changes.apply(List.of(new Book(ben, wish(null, "19:30"), "No other time"))))
                .isInstanceOf(NotFree.class);
        assertThat(changes.apply(List.of(new Book(
                        ben, new BookingWish(null, anton, room, at("19:30"), HOUR, Duration.ZERO), "No other"))))
                .isInstanceOf(NotFree.class);
        assertThat(changes.apply(List.of(new Book(
                        nora, new BookingWish(null, anton, otherRoom, at("19:30"), HOUR, Duration.ZERO), "No other"))))
                .isInstanceOf(NotFree.class);
        fixtures.worksWeekdays(ines, 9, 22);
        assertThat(appointments.freeTimes(ben, FreeTimesQuestion.of(HOUR, Duration.ZERO, Set.of(ines), MONDAY, MONDAY)))
                .extracting(FreeTime::start)
                .contains(at("18:00"), at("20:00"))
                .doesNotContain(at("19:00"), at("19:30"));
    }

    @Test
    void aReasonIsKeptOnlyWhereItWasNeeded() {
        AppointmentRow free = changed(new Book(nora, wish(null, "10:00"), "To be sure"));

        assertThat(free.overruled()).isNull();
    }

    @Test
    void aReasonDoesNotReachIntoThePast() {
        clock.moveTo(at("12:05"));

        assertThat(changes.apply(List.of(new Book(nora, wish(null, "12:00"), "Came without a call"))))
                .isInstanceOf(NotFree.class);
        assertThat(changes.apply(List.of(new Book(nora, wish(null, "12:15"), "Came without a call"))))
                .isInstanceOf(Changed.class);
    }

    @Test
    void everyClientOfAChangeMustBeWithinReach() {
        ClientId colleagues = fixtures.clientOf(anton);
        AppointmentRow mine = booked(nora, null, "10:00");

        assertThatThrownBy(() -> changes.apply(List.of(book(nora, "11:00"), book(colleagues, "12:00"))))
                .isInstanceOf(NoSuchRecord.class);
        assertThatThrownBy(() -> changes.apply(List.of(new Cancel(ben, mine.id(), CancelReason.CLIENT))))
                .isInstanceOf(NoSuchRecord.class);
        assertThatThrownBy(() -> changes.apply(List.of(new Cancel(nora, AppointmentId.random(), CancelReason.CLIENT))))
                .isInstanceOf(NoSuchRecord.class);
        assertThatThrownBy(() ->
                        changes.apply(List.of(new Move(nora, mine.id(), time(AccountId.random(), room, "13:00", 60)))))
                .isInstanceOf(NoSuchRecord.class);
        assertThatThrownBy(() ->
                        changes.apply(List.of(new Move(nora, mine.id(), time(ines, RoomId.random(), "13:00", 60)))))
                .isInstanceOf(NoSuchRecord.class);
        assertThat(appointments.of(nora)).containsExactly(mine);
        try (var _ = SignedInAs.client(fixtures.accountOf(nora), nora)) {
            assertThatThrownBy(() -> changes.apply(List.of(new Cancel(nora, mine.id(), CancelReason.CLIENT))))
                    .isInstanceOf(NoSuchRecord.class);
        }
    }

    @Test
    void hostileValuesAreRefusedInWords() {
        AppointmentRow mine = booked(nora, null, "10:00");
        AppointmentId id = mine.id();

        assertThatThrownBy(() -> changes.apply(List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThat(refusal(Collections.nCopies(201, book(nora, "12:00")))).isEqualTo("change.tooMany");
        assertThat(refusal(List.of(
                        new Move(nora, id, time(ines, room, "12:00", 60)), new Cancel(nora, id, CancelReason.CLIENT))))
                .isEqualTo("change.twice");
        assertThat(refusal(new Move(nora, id, time(ines, room, "12:00", 0)))).isEqualTo("change.length");
        assertThat(refusal(new Move(nora, id, time(ines, room, "12:00", -60)))).isEqualTo("change.length");
        assertThat(refusal(new Move(nora, id, time(ines, room, "12:00", 61)))).isEqualTo("change.length");
        assertThat(refusal(new Move(nora, id, time(ines, room, "12:00", 24 * 60))))
                .isEqualTo("change.length");
        assertThat(refusal(new Move(nora, id, new FreeTime(Instant.MIN, Instant.MAX, ines, room))))
                .isEqualTo("change.length");
        for (Instant far : List.of(
                Instant.MIN, Instant.EPOCH, clock.instant().plus(Duration.ofDays(732)), Instant.MAX.minus(HOUR))) {
            assertThat(refusal(new Move(nora, id, new FreeTime(far, far.plus(HOUR), ines, room))))
                    .isEqualTo("change.tooFar");
            assertThat(refusal(new Book(
                            nora, new BookingWish(null, ines, room, far, HOUR, Duration.ZERO), "For a good reason")))
                    .isEqualTo("change.tooFar");
        }
        for (String reason : List.of("", "  ", "no", " no ", "x".repeat(201))) {
            assertThat(refusal(new Book(nora, wish(null, "19:00"), reason)))
                    .as("'%s'", reason)
                    .isEqualTo("change.overruleLength");
        }
        assertThat(appointments.of(nora)).containsExactly(mine);
        assertThat(appointments.find(nora, id).start()).isEqualTo(at("10:00"));
    }

    @Test
    void aSeriesOfTwelveReadsTheCalendarOnce() {
        long one = counted(List.of(book(nora, "09:00")));
        List<CalendarStep> twelve = IntStream.rangeClosed(1, 12)
                .<CalendarStep>mapToObj(week -> new Book(
                        nora,
                        new BookingWish(
                                null, ines, room, at("09:00").plus(Duration.ofDays(week)), HOUR, Duration.ZERO)))
                .filter(step -> isWeekday(((Book) step).wish().start()))
                .toList();

        long many = counted(twelve);

        System.out.println("statements: one step " + one + ", " + twelve.size() + " steps " + many);
        assertThat(many - one).isLessThanOrEqualTo(4L * (twelve.size() - 1));
    }

    private static boolean isWeekday(Instant time) {
        return time.atZone(Fixtures.ZONE).getDayOfWeek().getValue() <= 5;
    }

    private long counted(List<CalendarStep> steps) {
        QueryCountHolder.clear();
        assertThat(changes.apply(steps)).isInstanceOf(Changed.class);
        return QueryCountHolder.getGrandTotal().getTotal();
    }

    private List<@Nullable String> historyOf(ClientId client) {
        return database.sql("""
                        select h.kind from appointment_history h join calendar_change c on c.id = h.change_id
                        where h.client_id = :client order by c.number, h.position
                        """)
                .param("client", client.value())
                .query(String.class)
                .list();
    }

    private AppointmentRow booked(ClientId client, @Nullable SessionId session, String time) {
        return changed(new Book(client, wish(session, time)));
    }

    private AppointmentRow changed(CalendarStep step) {
        return switch (changes.apply(List.of(step))) {
            case Changed(var _, List<AppointmentRow> rows) -> rows.getFirst();
            case NotFree _, Refused _ -> throw new AssertionError("Not done: " + step);
        };
    }

    private String refusal(CalendarStep step) {
        return refusal(List.of(step));
    }

    private String refusal(List<? extends CalendarStep> steps) {
        return switch (changes.apply(List.copyOf(steps))) {
            case Refused(var _, Refusal refusal) -> refusal.key();
            case Changed _, NotFree _ -> "";
        };
    }

    private Book book(ClientId client, String time) {
        return new Book(client, wish(null, time));
    }

    private BookingWish wish(@Nullable SessionId session, String time) {
        return new BookingWish(session, ines, room, at(time), HOUR, Duration.ZERO);
    }

    private static FreeTime time(AccountId therapist, RoomId where, String start, int minutes) {
        return new FreeTime(at(start), at(start).plus(Duration.ofMinutes(minutes)), therapist, where);
    }

    private static Instant at(String time) {
        return MONDAY.atTime(LocalTime.parse(time)).atZone(Fixtures.ZONE).toInstant();
    }
}
