package org.knotwise.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
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
import org.knotwise.scheduling.CalendarStep.Book;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.NoSuchRecord;
import org.knotwise.shared.Outcome;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** A plan of four sessions on Tuesdays at 10:00 around the end of daylight saving in New York, on Sunday 1 November. */
@DatabaseTest
@Import(Fixtures.class)
class MoveProposalsTest {

    private static final LocalDate TUESDAY = LocalDate.of(2026, 10, 20);
    private static final Duration HOUR = Duration.ofHours(1);

    @Autowired
    private MoveProposals proposals;

    @Autowired
    private RecurringProposals recurring;

    @Autowired
    private CalendarChanges changes;

    @Autowired
    private Appointments appointments;

    @Autowired
    private Services services;

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private TestClock.Movable clock;

    private AccountId ines;
    private ClientId nora;
    private RoomId room;
    private List<AppointmentRow> booked;
    private SignedInAs signedIn;

    @BeforeEach
    void fourTuesdays() {
        clock.moveTo(TestClock.START);
        ines = fixtures.therapist("Ines Okafor");
        nora = fixtures.clientOf(ines);
        fixtures.worksWeekdays(ines, 9, 17);
        room = fixtures.room("Room " + UUID.randomUUID());
        PlanDetails plan = fixtures.acceptedPlan(nora, 4, new Gap(5, 7, 10));
        signedIn = SignedInAs.therapist(ines);
        List<CalendarStep> steps = new ArrayList<>();
        for (int week = 0; week < 4; week++) {
            steps.add(new Book(
                    nora,
                    new BookingWish(
                            plan.sessions().get(week).id(),
                            ines,
                            room,
                            at(TUESDAY.plusWeeks(week), 10),
                            HOUR,
                            Duration.ZERO)));
        }
        booked = apply(steps).rows();
    }

    @AfterEach
    void signOut() {
        signedIn.close();
        clock.moveTo(TestClock.START);
    }

    @Test
    void theFollowingOnesGoByTheSameDaysAtTheSameHourOfTheClock() {
        MoveProposal proposal = propose(1, at(TUESDAY.plusDays(8), 14), ChangeScope.FOLLOWING);

        assertThat(proposal.isFree()).isTrue();
        assertThat(proposal.warnings()).isEmpty();
        assertThat(proposal.dates())
                .extracting(date -> date.to().wished())
                .containsExactly(
                        TUESDAY.plusDays(8).atTime(14, 0),
                        TUESDAY.plusDays(15).atTime(14, 0),
                        TUESDAY.plusDays(22).atTime(14, 0));
        apply(proposal.steps());
        assertThat(times())
                .containsExactly(
                        TUESDAY.atTime(10, 0),
                        TUESDAY.plusDays(8).atTime(14, 0),
                        TUESDAY.plusDays(15).atTime(14, 0),
                        TUESDAY.plusDays(22).atTime(14, 0));
    }

    @Test
    void thoseThatMoveMakeRoomForEachOther() {
        MoveProposal proposal = propose(0, at(TUESDAY.plusWeeks(1), 10), ChangeScope.ALL);

        assertThat(proposal.isFree()).isTrue();
        apply(proposal.steps());
        assertThat(times()).first().isEqualTo(TUESDAY.plusWeeks(1).atTime(10, 0));
    }

    @Test
    void warnsWithTheNumbersOfTheSessionsAndTheDays() {
        MoveProposal proposal = propose(1, at(TUESDAY.plusDays(3), 10), ChangeScope.THIS);

        assertThat(proposal.warnings())
                .containsExactly(new GapWarning(2, 1, 3, 5, 10), new GapWarning(3, 2, 11, 5, 10));
    }

    @Test
    void aTakenTimeGoesToTheNearestByDayThenTimeAndSaysSo() {
        ClientId other = fixtures.clientOf(ines);
        apply(List.of(
                new Book(other, new BookingWish(null, ines, room, at(TUESDAY.plusDays(15), 14), HOUR, Duration.ZERO))));

        MoveProposal proposal = propose(1, at(TUESDAY.plusDays(8), 14), ChangeScope.FOLLOWING);

        assertThat(proposal.isFree()).isFalse();
        assertThat(proposal.isPossible()).isTrue();
        assertThat(proposal.dates().get(1).to().fit()).isEqualTo(FittedTime.Fit.NEAREST);
        assertThat(proposal.dates().get(1).to().free()).map(FreeTime::start).contains(at(TUESDAY.plusDays(15), 13));
    }

    @Test
    void aTakenRoomIsAnotherRoomAtTheSameTime() {
        AccountId anton = fixtures.therapist("Anton Reyes");
        fixtures.worksWeekdays(anton, 9, 17);
        RoomId second = fixtures.room("Room " + UUID.randomUUID());
        ClientId other = fixtures.clientOf(ines);
        apply(List.of(
                new Book(other, new BookingWish(null, anton, room, at(TUESDAY.plusDays(9), 10), HOUR, Duration.ZERO))));

        MoveProposal proposal = propose(1, at(TUESDAY.plusDays(9), 10), ChangeScope.THIS);

        assertThat(second).isNotEqualTo(room);
        assertThat(proposal.dates().getFirst().to().fit()).isEqualTo(FittedTime.Fit.OTHER_ROOM);
        assertThat(apply(proposal.steps()).rows().getFirst().start()).isEqualTo(at(TUESDAY.plusDays(9), 10));
    }

    @Test
    void whatIsDoneOrHasBegunStays() {
        appointments.complete(nora, booked.getFirst().id());
        clock.moveTo(at(TUESDAY.plusWeeks(1), 10));

        assertThat(proposals.scopes(nora, booked.get(2).id()))
                .containsExactly(
                        Map.entry(ChangeScope.THIS, List.of(booked.get(2))),
                        Map.entry(ChangeScope.FOLLOWING, List.of(booked.get(2), booked.get(3))));
        assertThat(proposals.propose(nora, booked.get(1).id(), time(at(TUESDAY.plusWeeks(1), 14)), ChangeScope.ALL))
                .isEqualTo(Outcome.refused("appointment.begun"));
        assertThat(proposals.propose(nora, booked.getFirst().id(), time(at(TUESDAY.plusWeeks(1), 14)), ChangeScope.ALL))
                .isEqualTo(Outcome.refused("appointment.notBooked"));
        assertThat(proposals.scopes(nora, booked.getFirst().id())).isEmpty();
        assertThat(proposals.scopes(nora, booked.get(1).id())).containsOnlyKeys(ChangeScope.THIS);
    }

    @Test
    void anotherClientsAppointmentIsNotThere() {
        ClientId other = fixtures.clientOf(ines);
        AppointmentId id = booked.getFirst().id();

        assertThatThrownBy(() -> proposals.propose(other, id, time(at(TUESDAY, 14)), ChangeScope.THIS))
                .isInstanceOf(NoSuchRecord.class);
        assertThatThrownBy(() -> proposals.scopes(other, id)).isInstanceOf(NoSuchRecord.class);
        assertThatThrownBy(() -> proposals.freeTimes(other, id, Set.of(), TUESDAY, TUESDAY))
                .isInstanceOf(NoSuchRecord.class);
    }

    @Test
    void offersTimesOverTheOldOneButNotTheOldOneItself() {
        assertThat(proposals.freeTimes(nora, booked.getFirst().id(), Set.of(ines), TUESDAY, TUESDAY))
                .extracting(FreeTime::start)
                .contains(at(TUESDAY, 10).plus(Duration.ofMinutes(15)), at(TUESDAY, 9))
                .doesNotContain(at(TUESDAY, 10));
    }

    @Test
    void recurringOnesAreBookedAtTheSameHourAndMovedTogether() {
        ServiceId service = service();
        ClientId ben = fixtures.clientOf(ines);
        var fortnightly = new Recurrence(
                2, Set.of(DayOfWeek.WEDNESDAY), TUESDAY, LocalTime.of(11, 0), new Recurrence.End.Count(3));

        RecurringProposal proposal =
                recurring.propose(ben, service, Set.of(ines), fortnightly).orThrow();
        List<AppointmentRow> rows = apply(proposal.steps(proposal.dates())).rows();

        assertThat(rows)
                .extracting(row -> LocalDateTime.ofInstant(row.start(), Fixtures.ZONE))
                .containsExactly(
                        TUESDAY.plusDays(1).atTime(11, 0),
                        TUESDAY.plusDays(15).atTime(11, 0),
                        TUESDAY.plusDays(29).atTime(11, 0));
        assertThat(rows)
                .extracting(AppointmentRow::recurring)
                .doesNotContainNull()
                .containsOnly(rows.getFirst().recurring());
        assertThat(proposals.scopes(ben, rows.get(1).id()))
                .containsOnlyKeys(ChangeScope.THIS, ChangeScope.FOLLOWING, ChangeScope.ALL);
        MoveProposal moved = proposals
                .propose(ben, rows.get(1).id(), time(at(TUESDAY.plusDays(16), 11)), ChangeScope.ALL)
                .orThrow();
        assertThat(moved.dates())
                .extracting(date -> date.to().wished())
                .containsExactly(
                        TUESDAY.plusDays(2).atTime(11, 0),
                        TUESDAY.plusDays(16).atTime(11, 0),
                        TUESDAY.plusDays(30).atTime(11, 0));
    }

    @Test
    void aRecurringTimeThatIsTakenComesWithTheNearestOne() {
        ClientId ben = fixtures.clientOf(ines);
        var weekly =
                new Recurrence(1, Set.of(DayOfWeek.TUESDAY), TUESDAY, LocalTime.of(10, 0), new Recurrence.End.Count(2));

        RecurringProposal proposal =
                recurring.propose(ben, service(), Set.of(ines), weekly).orThrow();

        assertThat(proposal.dates()).extracting(FittedTime::fit).containsOnly(FittedTime.Fit.NEAREST);
        assertThat(proposal.steps(List.of(proposal.dates().getFirst()))).hasSize(1);
    }

    @Test
    void refusesRecurrencesThatNobodyCouldBook() {
        ServiceId service = service();
        var often = new Recurrence(
                1,
                Set.of(DayOfWeek.values()),
                TUESDAY,
                LocalTime.of(10, 0),
                new Recurrence.End.Until(TUESDAY.plusDays(60)));
        var far = new Recurrence(
                26, Set.of(DayOfWeek.TUESDAY), TUESDAY, LocalTime.of(10, 0), new Recurrence.End.Count(5));
        var past = new Recurrence(
                1, Set.of(DayOfWeek.TUESDAY), LocalDate.MIN, LocalTime.of(10, 0), new Recurrence.End.Count(5));
        var none = new Recurrence(
                1, Set.of(DayOfWeek.MONDAY), TUESDAY, LocalTime.of(10, 0), new Recurrence.End.Until(TUESDAY));

        assertThat(recurring.propose(nora, service, Set.of(), often))
                .isEqualTo(Outcome.refused("recurring.tooMany", 52));
        assertThat(recurring.propose(nora, service, Set.of(), far)).isEqualTo(Outcome.refused("recurring.tooFar", 365));
        assertThat(recurring.propose(nora, service, Set.of(), past)).isEqualTo(Outcome.refused("recurring.from"));
        assertThat(recurring.propose(nora, service, Set.of(), none)).isEqualTo(Outcome.refused("recurring.none"));
        assertThatThrownBy(() -> recurring.propose(nora, new ServiceId(UUID.randomUUID()), Set.of(), far))
                .isInstanceOf(NoSuchRecord.class);
    }

    private ServiceId service() {
        return SignedInAs.admin()
                .get(() -> services.add(new ServiceDraft(
                                "Upkeep " + UUID.randomUUID(), HOUR, Duration.ZERO, Set.of(), Set.of()))
                        .orThrow());
    }

    private MoveProposal propose(int which, Instant to, ChangeScope scope) {
        return proposals.propose(nora, booked.get(which).id(), time(to), scope).orThrow();
    }

    private FreeTime time(Instant start) {
        return new FreeTime(start, start.plus(HOUR), ines, room);
    }

    private List<LocalDateTime> times() {
        return appointments.of(nora).reversed().stream()
                .map(row -> LocalDateTime.ofInstant(row.start(), Fixtures.ZONE))
                .toList();
    }

    private Change.Changed apply(List<CalendarStep> steps) {
        return switch (changes.apply(steps)) {
            case Change.Changed changed -> changed;
            case Change.NotFree lost -> throw new AssertionError("Not free: " + lost);
            case Change.Refused refused -> throw new AssertionError("Refused: " + refused);
        };
    }

    private static Instant at(LocalDate day, int hour) {
        return day.atTime(hour, 0).atZone(Fixtures.ZONE).toInstant();
    }
}
