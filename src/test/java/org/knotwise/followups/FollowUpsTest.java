package org.knotwise.followups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.knotwise.Care;
import org.knotwise.DatabaseTest;
import org.knotwise.Fixtures;
import org.knotwise.SignedInAs;
import org.knotwise.TestClock;
import org.knotwise.clients.ClientTeams;
import org.knotwise.identity.AccountId;
import org.knotwise.plans.Gap;
import org.knotwise.plans.PlanDetails;
import org.knotwise.plans.SessionId;
import org.knotwise.scheduling.AppointmentRow;
import org.knotwise.scheduling.Appointments;
import org.knotwise.scheduling.CancelReason;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.NoSuchRecord;
import org.knotwise.shared.Outcome;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@DatabaseTest
@Import({Fixtures.class, Care.class})
class FollowUpsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 22);
    private static final LocalDate NEXT_WEEK = TODAY.plusDays(7);
    private static final FollowUpFilter TO_BOOK =
            new FollowUpFilter(Set.of(FollowUpKind.NEXT_APPOINTMENT), null, FollowUpFilter.When.ALL);

    @Autowired
    private FollowUps followUps;

    @Autowired
    private Appointments appointments;

    @Autowired
    private ClientTeams teams;

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private Care care;

    @Autowired
    private TestClock.Movable clock;

    private AccountId ines;
    private ClientId client;
    private PlanDetails plan;
    private SignedInAs signedIn;

    @BeforeEach
    void aClientWithAPlan() {
        clock.moveTo(TestClock.START);
        ines = fixtures.therapist("Ines Okafor");
        client = fixtures.clientOf(ines);
        fixtures.worksWeekdays(ines, 9, 17);
        plan = fixtures.acceptedPlan(client, 3, new Gap(5, 7, 10));
        signedIn = SignedInAs.therapist(ines);
    }

    @AfterEach
    void signOut() {
        signedIn.close();
        clock.moveTo(TestClock.START);
    }

    @Test
    void asksForTheNextAppointmentInTheDaysOfThePlan() {
        care.hold(bookToday());

        assertThat(due()).singleElement().satisfies(row -> {
            assertThat(row.kind()).isEqualTo(FollowUpKind.NEXT_APPOINTMENT);
            assertThat(row.client()).isEqualTo(client);
            assertThat(row.ownerName()).isEqualTo("Ines Okafor");
            assertThat(row.session()).isEqualTo(session(2));
            assertThat(row.earliest()).isEqualTo(TODAY.plusDays(5));
            assertThat(row.dueOn()).isEqualTo(TODAY.plusDays(7));
            assertThat(row.latest()).isEqualTo(TODAY.plusDays(10));
        });
    }

    @Test
    void asksForNothingIfThereIsANextAppointment() {
        AppointmentRow today = bookToday();
        care.book(client, session(2), Care.at(NEXT_WEEK, "11:00"));

        care.hold(today);

        assertThat(due()).isEmpty();
    }

    @Test
    void asksForNothingAfterTheLastSession() {
        care.hold(bookToday());
        for (int number = 2; number <= 3; number++) {
            clock.advance(Duration.ofDays(7));
            LocalDate day = TODAY.plusDays(7L * (number - 1));
            care.hold(care.book(client, session(number), Care.at(day, "11:00")));
        }

        assertThat(due()).isEmpty();
    }

    @Test
    void asksForNothingWithoutAPlan() {
        ClientId other = fixtures.clientOf(ines);

        care.hold(care.book(other, null, Care.at(TODAY, "11:00")));

        assertThat(due()).noneMatch(row -> row.client().equals(other));
    }

    @Test
    void endsByItselfOnceTheNextIsBooked() {
        care.hold(bookToday());
        FollowUpRow followUp = due().getFirst();

        care.book(client, session(2), Care.at(NEXT_WEEK, "11:00"));

        assertThat(due()).isEmpty();
        assertThat(followUps.end(client, followUp.id(), "Too late")).isEqualTo(Outcome.refused("followUp.hasEnded"));
    }

    @Test
    void comesBackWhenThatAppointmentIsCancelled() {
        care.hold(bookToday());
        FollowUpRow followUp = due().getFirst();
        AppointmentRow next = care.book(client, session(2), Care.at(NEXT_WEEK, "11:00"));

        appointments.cancel(client, next.id(), CancelReason.CLIENT).orThrow();

        assertThat(due()).singleElement().usingRecursiveComparison().isEqualTo(followUp);
    }

    @Test
    void doesNotComeBackWhileAnotherAppointmentIsBooked() {
        care.hold(bookToday());
        AppointmentRow next = care.book(client, session(2), Care.at(NEXT_WEEK, "11:00"));
        care.book(client, session(3), Care.at(NEXT_WEEK.plusDays(7), "11:00"));

        appointments.cancel(client, next.id(), CancelReason.CLIENT).orThrow();

        assertThat(due()).isEmpty();
    }

    @Test
    void whatSomebodySawToDoesNotComeBack() {
        care.hold(bookToday());
        followUps
                .end(client, due().getFirst().id(), "Wants to wait until spring")
                .orThrow();
        AppointmentRow next = care.book(client, session(2), Care.at(NEXT_WEEK, "11:00"));

        appointments.cancel(client, next.id(), CancelReason.CLIENT).orThrow();

        assertThat(due()).isEmpty();
    }

    @Test
    void twoVisitsSignedInARowAskOnce() {
        AppointmentRow morning = bookToday();
        AppointmentRow afternoon = care.book(client, session(2), Care.at(TODAY, "14:00"));
        clock.moveTo(Care.at(TODAY, "18:00"));

        care.hold(morning);
        care.hold(afternoon);

        assertThat(due()).extracting(FollowUpRow::session).containsExactly(session(3));
    }

    @Test
    void asksForTheSessionThatWasCancelledAndNotForOneThatWasHeld() {
        care.hold(bookToday());
        AppointmentRow second = care.book(client, session(2), Care.at(NEXT_WEEK, "11:00"));
        AppointmentRow third = care.book(client, session(3), Care.at(NEXT_WEEK.plusDays(7), "11:00"));
        clock.moveTo(Care.at(NEXT_WEEK, "12:30"));
        care.hold(second);

        appointments.cancel(client, third.id(), CancelReason.CLIENT).orThrow();

        assertThat(due()).singleElement().satisfies(row -> {
            assertThat(row.session()).isEqualTo(session(3));
            assertThat(row.dueOn()).isEqualTo(NEXT_WEEK.plusDays(7));
        });
    }

    @Test
    void receptionAndTheManagerSeeItAndAColleagueDoesNot() {
        care.hold(bookToday());
        FollowUpRow followUp = due().getFirst();

        assertThat(SignedInAs.reception().get(() -> followUps.due(0, 1000))).contains(followUp);
        assertThat(SignedInAs.manager().get(() -> followUps.due(0, 1000))).contains(followUp);
        try (var _ = SignedInAs.therapist(fixtures.therapist("Anton Reyes"))) {
            assertThat(followUps.due(0, 1000)).isEmpty();
            assertThatThrownBy(() -> followUps.snooze(client, followUp.id(), TODAY.plusDays(2), "Not mine"))
                    .isInstanceOf(NoSuchRecord.class);
            assertThatThrownBy(() -> followUps.handTo(client, followUp.id(), null))
                    .isInstanceOf(NoSuchRecord.class);
            assertThatThrownBy(() -> followUps.end(client, followUp.id(), "Not mine"))
                    .isInstanceOf(NoSuchRecord.class);
        }
        assertThat(due()).containsExactly(followUp);
    }

    @Test
    void endsWithANoteOnly() {
        care.hold(bookToday());
        FollowUpId id = due().getFirst().id();

        assertThat(followUps.end(client, id, " \n")).isEqualTo(Outcome.refused("followUp.noteMissing", 1000));
        assertThat(followUps.end(client, id, "x".repeat(1001)))
                .isEqualTo(Outcome.refused("followUp.noteMissing", 1000));
        assertThat(due()).hasSize(1);

        assertThat(followUps.end(client, id, "Called; books next month")).isEqualTo(Outcome.done(id));
        assertThat(due()).isEmpty();
        assertThat(followUps.end(client, id, "Again")).isEqualTo(Outcome.refused("followUp.hasEnded"));
    }

    @Test
    void asksForTheFirstAppointmentOnceThePlanIsSigned() {
        assertThat(due()).singleElement().satisfies(row -> {
            assertThat(row.session()).isEqualTo(session(1));
            assertThat(row.dueOn()).isEqualTo(TODAY);
        });

        bookToday();

        assertThat(due()).isEmpty();
    }

    @Test
    void isPutOffToADayAndThenDueAgain() {
        care.hold(bookToday());
        FollowUpId id = due().getFirst().id();

        assertThat(followUps.snooze(client, id, TODAY, "On holiday")).isEqualTo(Outcome.refused("followUp.untilWrong"));
        assertThat(followUps.snooze(client, id, TODAY.plusYears(1).plusDays(1), "On holiday"))
                .isEqualTo(Outcome.refused("followUp.untilWrong"));
        assertThat(followUps.snooze(client, id, TODAY.plusDays(9), " "))
                .isEqualTo(Outcome.refused("followUp.whyMissing", 1000));
        assertThat(due()).hasSize(1);
        followUps.snooze(client, id, TODAY.plusDays(9), "On holiday").orThrow();

        assertThat(due()).isEmpty();
        assertThat(followUps.list(new FollowUpFilter(Set.of(), null, FollowUpFilter.When.SNOOZED), 0, 10))
                .singleElement()
                .satisfies(row -> assertThat(row.note()).isEqualTo("On holiday"));
        clock.advance(Duration.ofDays(9));
        assertThat(due()).hasSize(1);
    }

    @Test
    void isGivenToSomebodyOfTheCareTeamOrTheManagers() {
        care.hold(bookToday());
        FollowUpId id = due().getFirst().id();
        AccountId anton = fixtures.therapist("Anton Reyes");

        assertThat(followUps.handTo(client, id, anton)).isEqualTo(Outcome.refused("followUp.notInTeam"));
        assertThat(due()).hasSize(1);
        followUps.handTo(client, id, null).orThrow();

        assertThat(due()).isEmpty();
        assertThat(SignedInAs.manager().get(() -> followUps.list(TO_BOOK, 0, 1000)).stream()
                        .filter(row -> row.client().equals(client)))
                .singleElement()
                .satisfies(row -> assertThat(row.owner()).isNull());
    }

    @Test
    void whoLeavesTheCareTeamHandsThemOver() {
        care.hold(bookToday());
        AccountId anton = fixtures.therapist("Anton Reyes");

        SignedInAs.manager().run(() -> teams.handOver(client, anton, false).orThrow());

        assertThat(due()).isEmpty();
        try (var _ = SignedInAs.therapist(anton)) {
            assertThat(due())
                    .singleElement()
                    .satisfies(row -> assertThat(row.client()).isEqualTo(client));
        }
    }

    @Test
    void isNotEndedUnderAnotherClient() {
        care.hold(bookToday());
        ClientId other = fixtures.clientOf(ines);

        assertThatThrownBy(() -> followUps.end(other, due().getFirst().id(), "Wrong one"))
                .isInstanceOf(NoSuchRecord.class);
        assertThat(due()).hasSize(1);
    }

    @Test
    void theLongestDueComesFirst() {
        care.hold(bookToday());
        ClientId later = fixtures.clientOf(ines);
        PlanDetails often = fixtures.acceptedPlan(later, 2, new Gap(1, 2, 3));
        care.hold(care.book(later, often.sessions().getFirst().id(), Care.at(TODAY, "14:00")));

        assertThat(due()).extracting(FollowUpRow::client).containsExactly(later, client);
    }

    /** What asks to book. */
    private List<FollowUpRow> due() {
        return followUps.list(TO_BOOK, 0, 100);
    }

    private AppointmentRow bookToday() {
        return care.book(client, session(1), Care.at(TODAY, "11:00"));
    }

    private SessionId session(int number) {
        return plan.sessions().get(number - 1).id();
    }
}
