package org.knotwise.waitlist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
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
import org.knotwise.plans.SessionId;
import org.knotwise.scheduling.AppointmentId;
import org.knotwise.scheduling.AppointmentRow;
import org.knotwise.scheduling.AppointmentStatus;
import org.knotwise.scheduling.Appointments;
import org.knotwise.scheduling.CancelReason;
import org.knotwise.scheduling.FreeTime;
import org.knotwise.scheduling.FreeTimesQuestion;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.NoSuchRecord;
import org.knotwise.shared.Outcome;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Who waits is asked in order, one gets the time, and what is held is busy for everybody else. */
@DatabaseTest
@Import({Fixtures.class, Care.class})
class WaitlistTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 22);
    private static final LocalDate THURSDAY = TODAY.plusDays(2);
    private static final Duration UNDONE = Duration.ofMinutes(4);

    @Autowired
    private Waitlist waitlist;

    @Autowired
    private Offering offering;

    @Autowired
    private Appointments appointments;

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private Care care;

    @Autowired
    private TestClock.Movable clock;

    private AccountId maren;
    private AccountId ines;
    private ClientId nora;
    private ClientId omar;
    private AppointmentRow booked;

    @SuppressWarnings("NullAway.Init") // set before each test
    WaitlistTest() {}

    /** A therapist who works one hour on Thursday only, and it is booked. */
    @BeforeEach
    void aBookedHourAndTwoWhoWait() {
        clock.moveTo(Care.at(TODAY, "10:00"));
        maren = fixtures.manager("Maren Holt");
        ines = fixtures.therapist("Ines Okafor");
        fixtures.worksWeekdays(ines, 11, 12);
        fixtures.room("Room " + ines);
        nora = waiting();
        clock.advance(Duration.ofMinutes(1));
        omar = waiting();
        ClientId holder = fixtures.clientOf(ines);
        booked = care.book(holder, null, Care.at(THURSDAY, "11:00"));
    }

    @AfterEach
    void backToTheRules() {
        SignedInAs.admin().run(() -> {
            WaitlistRules now = waitlist.rules();
            waitlist.change(new WaitlistRules(1, 60, 2, now.version())).orThrow();
        });
        for (ClientId client : List.of(nora, omar)) {
            SignedInAs.manager(maren)
                    .run(() -> waitlist.of(client)
                            .forEach(row -> waitlist.withdraw(client, row.id()).orThrow()));
        }
        clock.moveTo(TestClock.START);
    }

    @Test
    void aFreedTimeIsOfferedToWhoWaitsLongestOnceItCannotBeUndone() {
        cancel(booked);
        offerDue();
        assertThat(offersTo(nora)).isEmpty();

        clock.advance(UNDONE);
        offerDue();

        assertThat(offersTo(nora)).singleElement().satisfies(offer -> {
            assertThat(offer.time().start()).isEqualTo(booked.start());
            assertThat(offer.answerBy()).isEqualTo(clock.instant().plus(Duration.ofHours(1)));
        });
        assertThat(offersTo(omar)).isEmpty();
    }

    @Test
    void whatIsHeldIsBusyForEverybodyElse() {
        cancelAndOffer();

        assertThat(freeOnThursday(fixtures.clientOf(ines))).isEmpty();
        assertThat(SignedInAs.manager(maren)
                        .get(() ->
                                waitlist.accept(nora, offersTo(nora).getFirst().id())))
                .isInstanceOf(Answer.Booked.class);
        assertThat(statusesOf(nora)).containsExactly(AppointmentStatus.BOOKED);
        assertThat(SignedInAs.manager(maren).get(() -> waitlist.of(nora))).isEmpty();
    }

    @Test
    void theClientTakesItByTheOwnLoginAndNobodyElses() {
        cancelAndOffer();
        OfferId offer = offersTo(nora).getFirst().id();
        AccountId omars = fixtures.accountOf(omar);
        AccountId noras = fixtures.accountOf(nora);

        try (var _ = SignedInAs.client(omars, omar)) {
            assertThatThrownBy(() -> waitlist.accept(omar, offer)).isInstanceOf(NoSuchRecord.class);
            assertThatThrownBy(() -> waitlist.accept(nora, offer)).isInstanceOf(NoSuchRecord.class);
            assertThatThrownBy(() -> waitlist.decline(nora, offer)).isInstanceOf(NoSuchRecord.class);
            assertThatThrownBy(() -> waitlist.offersTo(nora)).isInstanceOf(NoSuchRecord.class);
        }
        assertThat(statusesOf(nora)).isEmpty();

        Answer answer = SignedInAs.client(noras, nora).get(() -> waitlist.accept(nora, offer));

        assertThat(answer).isInstanceOf(Answer.Booked.class);
        assertThat(statusesOf(nora)).containsExactly(AppointmentStatus.BOOKED);
    }

    @Test
    void whoDeclinesPassesItOn() {
        cancelAndOffer();

        SignedInAs.manager(maren)
                .run(() ->
                        waitlist.decline(nora, offersTo(nora).getFirst().id()).orThrow());
        offerDue();

        assertThat(offersTo(nora)).isEmpty();
        assertThat(offersTo(omar)).hasSize(1);
    }

    @Test
    void whoDoesNotAnswerInTimePassesItOn() {
        cancelAndOffer();
        OfferId offer = offersTo(nora).getFirst().id();

        clock.advance(Duration.ofMinutes(61));
        assertThat(SignedInAs.manager(maren).get(() -> waitlist.accept(nora, offer)))
                .isInstanceOf(Answer.TooLate.class);
        offerDue();

        assertThat(offersTo(omar)).hasSize(1);
        assertThat(statusesOf(nora)).isEmpty();
    }

    @Test
    void nothingIsOfferedAtNightOrTooLate() {
        clock.moveTo(Care.at(TODAY, "20:30"));
        cancelAndOffer();
        assertThat(offersTo(nora)).isEmpty();

        clock.moveTo(Care.at(TODAY.plusDays(1), "08:00"));
        offerDue();
        assertThat(offersTo(nora)).hasSize(1);

        clock.moveTo(Care.at(THURSDAY, "09:01"));
        offerDue();
        assertThat(offersTo(nora)).isEmpty();
        assertThat(offersTo(omar)).isEmpty();
    }

    @Test
    void ofAGroupTheFirstToAcceptGetsItWhoeverAsksAtTheSameTime() throws Exception {
        SignedInAs.admin()
                .run(() -> waitlist.change(
                                new WaitlistRules(2, 60, 2, waitlist.rules().version()))
                        .orThrow());
        cancelAndOffer();
        List<WaitlistOffer> offers = new ArrayList<>(offersTo(nora));
        offers.addAll(offersTo(omar));
        assertThat(offers).hasSize(2);
        var together = new CyclicBarrier(2);
        List<Callable<Answer>> asks = offers.stream()
                .<Callable<Answer>>map(offer -> () -> {
                    together.await();
                    return SignedInAs.manager(maren).get(() -> waitlist.accept(offer.client(), offer.id()));
                })
                .toList();

        List<Answer> answers = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(2)) {
            for (var answer : threads.invokeAll(asks)) {
                answers.add(answer.get());
            }
        }

        assertThat(answers).filteredOn(Answer.Booked.class::isInstance).hasSize(1);
        assertThat(answers).filteredOn(Answer.TooLate.class::isInstance).hasSize(1);
        assertThat(statusesOf(nora).size() + statusesOf(omar).size()).isEqualTo(1);
        assertThat(offersTo(nora)).isEmpty();
        assertThat(offersTo(omar)).isEmpty();
    }

    @Test
    void anEarlierTimeGivesTheLaterOneBack() {
        ClientId late = fixtures.clientOf(ines);
        AppointmentRow later = care.book(late, null, Care.at(THURSDAY.plusDays(7), "11:00"));
        WaitlistEntryId entry = SignedInAs.manager(maren)
                .get(() -> waitlist.add(late, wish(later.id(), Set.of(DayOfWeek.THURSDAY)))
                        .orThrow());
        clearOthers();

        cancelAndOffer();
        Answer answer = SignedInAs.manager(maren)
                .get(() -> waitlist.accept(late, offersTo(late).getFirst().id()));

        assertThat(answer).isInstanceOf(Answer.Booked.class);
        assertThat(SignedInAs.manager(maren).get(() -> appointments.of(late)))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.id()).isEqualTo(later.id());
                    assertThat(row.start()).isEqualTo(booked.start());
                });
        assertThat(SignedInAs.manager(maren).get(() -> waitlist.of(late)))
                .noneMatch(row -> row.id().equals(entry));
        assertThat(freeOn(THURSDAY.plusDays(7), fixtures.clientOf(ines))).isNotEmpty();
    }

    @Test
    void wishesWithinBoundsOnly() {
        ClientId client = fixtures.clientOf(ines);
        try (var _ = SignedInAs.therapist(ines)) {
            assertThat(waitlist.add(client, wish(null, Set.of()))).isEqualTo(Outcome.refused("waitlist.nothingToBook"));
            assertThatThrownBy(() -> waitlist.add(client, wish(booked.id(), Set.of())))
                    .isInstanceOf(NoSuchRecord.class);
        }
        assertThatThrownBy(() -> new WaitlistWish(
                        null, null, null, Set.of(), LocalTime.NOON, LocalTime.of(11, 0), TODAY, TODAY, ""))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new WaitlistWish(
                        null,
                        null,
                        null,
                        Set.of(),
                        LocalTime.MIN,
                        LocalTime.NOON,
                        TODAY,
                        TODAY.plusYears(1).plusDays(1),
                        ""))
                .isInstanceOf(IllegalArgumentException.class);
        try (var _ = SignedInAs.therapist(fixtures.therapist("Anton Reyes"))) {
            assertThatThrownBy(() -> waitlist.of(nora)).isInstanceOf(NoSuchRecord.class);
            assertThat(waitlist.waiting()).isEmpty();
        }
    }

    @Test
    void whosePlanIsOverdueComesFirst() {
        ClientId urgent = fixtures.clientOf(ines);
        clock.moveTo(Care.at(TODAY.minusDays(6), "10:00"));
        PlanDetails plan = fixtures.acceptedPlan(urgent, 3, new Gap(1, 1, 1));
        SessionId first = plan.sessions().getFirst().id();
        AppointmentRow visit = care.book(urgent, first, Care.at(TODAY.minusDays(5), "11:00"));
        clock.moveTo(visit.end());
        care.hold(visit);
        clock.moveTo(Care.at(TODAY, "10:05"));
        SignedInAs.manager(maren)
                .run(() -> waitlist.add(urgent, wish(null, Set.of())).orThrow());

        assertThat(SignedInAs.manager(maren).get(() -> waitlist.waiting()).stream()
                        .filter(row -> List.of(urgent, nora, omar).contains(row.client()))
                        .map(WaitlistRow::client))
                .containsExactly(urgent, nora, omar);
    }

    private ClientId waiting() {
        ClientId client = fixtures.clientOf(ines);
        fixtures.acceptedPlan(client, 3, new Gap(5, 7, 10));
        SignedInAs.manager(maren)
                .run(() -> waitlist.add(client, wish(null, Set.of(DayOfWeek.THURSDAY)))
                        .orThrow());
        return client;
    }

    private WaitlistWish wish(@Nullable AppointmentId earlier, Set<DayOfWeek> days) {
        return new WaitlistWish(
                earlier, null, ines, days, LocalTime.of(8, 0), LocalTime.of(18, 0), TODAY, TODAY.plusDays(20), "");
    }

    private void clearOthers() {
        for (ClientId client : List.of(nora, omar)) {
            SignedInAs.manager(maren)
                    .run(() -> waitlist.of(client)
                            .forEach(row -> waitlist.withdraw(client, row.id()).orThrow()));
        }
    }

    private void cancelAndOffer() {
        cancel(booked);
        clock.advance(UNDONE);
        offerDue();
    }

    private void cancel(AppointmentRow row) {
        SignedInAs.manager(maren)
                .run(() -> appointments
                        .cancel(row.client(), row.id(), CancelReason.CLIENT)
                        .orThrow());
    }

    private void offerDue() {
        SignedInAs.manager(maren).run(offering::offerDue);
    }

    private List<WaitlistOffer> offersTo(ClientId client) {
        return SignedInAs.manager(maren).get(() -> waitlist.offersTo(client));
    }

    private List<AppointmentStatus> statusesOf(ClientId client) {
        return SignedInAs.manager(maren).get(() -> appointments.of(client)).stream()
                .map(AppointmentRow::status)
                .toList();
    }

    private List<FreeTime> freeOnThursday(ClientId client) {
        return freeOn(THURSDAY, client);
    }

    private List<FreeTime> freeOn(LocalDate day, ClientId client) {
        return SignedInAs.manager(maren)
                .get(() -> appointments.freeTimes(
                        client, FreeTimesQuestion.of(Duration.ofHours(1), Duration.ZERO, Set.of(ines), day, day)));
    }
}
