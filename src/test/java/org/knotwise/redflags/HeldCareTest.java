package org.knotwise.redflags;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.knotwise.Care;
import org.knotwise.DatabaseTest;
import org.knotwise.Fixtures;
import org.knotwise.SignedInAs;
import org.knotwise.TestClock;
import org.knotwise.atlas.RedFlagId;
import org.knotwise.atlas.TechniqueId;
import org.knotwise.identity.AccountId;
import org.knotwise.knots.FindingDraft;
import org.knotwise.knots.FindingId;
import org.knotwise.knots.KnotHistories;
import org.knotwise.knots.KnotHistory;
import org.knotwise.knots.KnotId;
import org.knotwise.knots.Knots;
import org.knotwise.knots.Treatment;
import org.knotwise.plans.Gap;
import org.knotwise.plans.PlanDetails;
import org.knotwise.plans.SessionId;
import org.knotwise.plans.SessionStatus;
import org.knotwise.scheduling.AppointmentRow;
import org.knotwise.scheduling.AppointmentStatus;
import org.knotwise.scheduling.Appointments;
import org.knotwise.scheduling.Booking;
import org.knotwise.scheduling.BookingWish;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.Outcome;
import org.knotwise.shared.Refusal;
import org.knotwise.shared.Score;
import org.knotwise.shared.VisitId;
import org.knotwise.visits.NoteDraft;
import org.knotwise.visits.VisitDetails;
import org.knotwise.visits.VisitRow;
import org.knotwise.visits.VisitStatus;
import org.knotwise.visits.Visits;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** What a red flag that holds keeps from happening, and what it does not. */
@DatabaseTest
@Import({Fixtures.class, Care.class})
class HeldCareTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 22);
    private static final RedFlagId CALF = new RedFlagId("calf-dvt");
    private static final RedFlagId CANCER = new RedFlagId("cancer");
    private static final RedFlagId LUMP = new RedFlagId("chest-wall-breast-lump");
    private static final RedFlagId THINNERS = new RedFlagId("blood-thinners");
    private static final LiftDraft CLEARED = new LiftDraft("Dr. Amira Rossi", TODAY, "Massage is allowed.");
    private static final Outcome<?> HELD = Outcome.refused("redFlag.noTreatment");
    private static final FindingDraft TREATED = new FindingDraft(
            Score.of(6),
            Score.of(3),
            Map.of(),
            List.of(new Treatment(new TechniqueId("ischemic-compression"), 60, null)),
            "");

    @Autowired
    private RedFlags redFlags;

    @Autowired
    private Visits visits;

    @Autowired
    private Knots knots;

    @Autowired
    private KnotHistories histories;

    @Autowired
    private Appointments appointments;

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private Care care;

    @Autowired
    private TestClock.Movable clock;

    private AccountId ines;
    private ClientId client;
    private PlanDetails plan;
    private KnotId knot;
    private SignedInAs signedIn;

    @BeforeEach
    void aClientWithAPlan() {
        clock.moveTo(TestClock.START);
        ines = fixtures.therapist("Ines Okafor");
        client = fixtures.clientOf(ines);
        fixtures.worksWeekdays(ines, 9, 17);
        plan = fixtures.acceptedPlan(client, 3, new Gap(1, 7, 10));
        signedIn = SignedInAs.therapist(ines);
        knot = knots.record(client, Care.at("soleus"), Care.recognised(7)).orThrow();
        clock.advance(Duration.ofMinutes(10));
    }

    @AfterEach
    void signOut() {
        signedIn.close();
        clock.moveTo(TestClock.START);
    }

    @Test
    void noTreatmentIsRecordedAnywhereWhileItHolds() {
        VisitId visit = care.open(bookToday());
        answer(CALF, FlagAnswer.YES);

        assertThat(chart(visit, TREATED)).isEqualTo(HELD);
        assertThat(visits.chart(client, visit, Care.at("teres.minor"), TREATED)).isEqualTo(HELD);
        assertThat(knots.record(client, knot, TREATED)).isEqualTo(HELD);
        assertThat(knots.record(client, Care.at("teres.minor"), TREATED)).isEqualTo(HELD);
        assertThat(knots.chartedIn(client, visit)).isEmpty();
        assertThat(knots.count(client)).isEqualTo(1);

        redFlags.lift(client, CALF, CLEARED).orThrow();
        chart(visit, TREATED).orThrow();
        visits.sign(client, visit).orThrow();
    }

    @Test
    void whatWasFeltIsRecordedWithoutATreatment() {
        VisitId visit = care.open(bookToday());
        answer(CALF, FlagAnswer.YES);

        chart(visit, Care.recognised(5)).orThrow();
        knots.record(client, Care.at("teres.minor"), Care.recognised(5)).orThrow();
    }

    @Test
    void whatWasChartedBeforeStaysAndIsSignedOnceItIsLifted() {
        VisitId visit = care.open(bookToday());
        chart(visit, TREATED).orThrow();
        answer(CALF, FlagAnswer.YES);

        assertThat(visits.sign(client, visit)).isEqualTo(HELD);
        assertThat(visits.signNotTreated(client, visit, "Swollen calf"))
                .isEqualTo(Outcome.refused("visit.notTreated.techniques"));
        chart(visit, TREATED).orThrow();

        redFlags.lift(client, CALF, CLEARED).orThrow();
        visits.sign(client, visit).orThrow();
        assertThat(session(1)).isEqualTo(SessionStatus.DONE);
    }

    @Test
    void anAmendmentAddsNoTreatmentEither() {
        FindingId finding = findings().getFirst();
        answer(CALF, FlagAnswer.YES);

        assertThat(histories.amend(client, finding, TREATED, "Forgotten")).isEqualTo(HELD);
        assertThat(findings()).containsExactly(finding);
        histories.amend(client, finding, Care.recognised(6), "Mistyped").orThrow();
    }

    @Test
    void aVisitNotTreatedIsSignedWhileItHoldsAndItsSessionIsOpenAgain() {
        AppointmentRow appointment = bookToday();
        VisitId visit = care.open(appointment);
        var note = new NoteDraft("Calf is warm", "", "", "To the doctor today", "", null, null, java.util.Set.of());
        visits.write(client, visit, NoteDraft.EMPTY, note).orThrow();
        answer(CALF, FlagAnswer.YES);

        assertThat(visits.signNotTreated(client, visit, " ").getClass()).isEqualTo(Outcome.Refused.class);
        visits.signNotTreated(client, visit, "Swollen calf, sent to the doctor").orThrow();

        VisitDetails signed = visits.details(client, visit);
        assertThat(signed.status()).isEqualTo(VisitStatus.SIGNED);
        assertThat(signed.notTreated()).isEqualTo("Swollen calf, sent to the doctor");
        assertThat(signed.note()).isEqualTo(note);
        assertThat(visits.of(client)).extracting(VisitRow::treated).containsExactly(false);
        assertThat(appointments.find(client, appointment.id()).status()).isEqualTo(AppointmentStatus.DONE);
        assertThat(session(1)).isEqualTo(SessionStatus.OPEN);
        assertThat(visits.write(client, visit, note, NoteDraft.EMPTY)).isEqualTo(Outcome.refused("visit.isSigned"));

        redFlags.lift(client, CALF, CLEARED).orThrow();
        clock.advance(Duration.ofHours(3));
        AppointmentRow again = care.book(client, sessionId(1), Care.at(TODAY.plusDays(1), "11:00"));
        clock.moveTo(Care.at(TODAY.plusDays(1), "11:30"));
        care.hold(again);
        assertThat(session(1)).isEqualTo(SessionStatus.DONE);
    }

    @Test
    void aVisitMayBeNotTreatedForAnyOtherReason() {
        VisitId visit = care.open(care.book(client, null, Care.at(TODAY, "11:00")));

        visits.signNotTreated(client, visit, "Came with a cold").orThrow();

        assertThat(visits.of(client)).extracting(VisitRow::treated).containsExactly(false);
    }

    @Test
    void noSessionIsBookedWhileItHoldsAndWhatIsBookedStays() {
        AppointmentRow coming = bookToday();
        answer(CALF, FlagAnswer.YES);

        assertThat(book(SignedInAs.therapist(ines), sessionId(2)))
                .isEqualTo(new Booking.Refused(Refusal.of("redFlag.noBooking")));
        assertThat(book(SignedInAs.reception(fixtures.reception("Jo Park")), sessionId(2)))
                .isEqualTo(new Booking.Refused(Refusal.of("redFlag.noBooking")));
        assertThat(session(2)).isEqualTo(SessionStatus.OPEN);
        assertThat(appointments.next(client)).contains(coming);
        assertThat(book(SignedInAs.therapist(ines), null)).as("a time to talk").isInstanceOf(Booking.Booked.class);

        redFlags.lift(client, CALF, CLEARED).orThrow();
        assertThat(book(SignedInAs.therapist(ines), sessionId(2))).isInstanceOf(Booking.Booked.class);
    }

    @Test
    void theClientBooksNothingAtAllWhileItHolds() {
        AccountId account = fixtures.accountOf(client);
        answer(CALF, FlagAnswer.YES);

        try (var _ = SignedInAs.client(account, client)) {
            assertThat(redFlags.objectionToBooking(client, false)).contains(Refusal.of("redFlag.noBookingInPortal"));
        }
    }

    /**
     * Whatever is answered, lifted, charted and signed in whatever order: it holds if and only if some yes that holds came
     * after the last lift of its question, and nothing that was treated is recorded while it does.
     */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void holdsExactlyWhileSomeYesIsLaterThanItsLift(long seed) {
        var random = new Random(seed);
        var oracle = new java.util.HashMap<RedFlagId, Boolean>();
        VisitId visit = care.open(care.book(client, null, Care.at(TODAY, "11:00")));
        int treatments = 0;
        int refused = 0;
        for (int step = 0; step < 60; step++) {
            clock.advance(Duration.ofSeconds(30));
            RedFlagId flag = List.of(CALF, CANCER, LUMP, THINNERS).get(random.nextInt(4));
            boolean mayHold = flag.equals(CALF) || flag.equals(CANCER);
            boolean held = oracle.containsValue(true);
            switch (random.nextInt(5)) {
                case 0 -> {
                    answer(flag, FlagAnswer.YES);
                    oracle.put(flag, mayHold);
                }
                case 1 -> answer(flag, random.nextBoolean() ? FlagAnswer.NO : FlagAnswer.DOES_NOT_APPLY);
                case 2 -> {
                    boolean done = redFlags.lift(client, flag, CLEARED) instanceof Outcome.Done;
                    assertThat(done).isEqualTo(oracle.getOrDefault(flag, false));
                    oracle.put(flag, false);
                }
                case 3 -> {
                    boolean done = knots.record(client, knot, TREATED) instanceof Outcome.Done;
                    assertThat(done).as("seed %d, step %d", seed, step).isEqualTo(!held);
                    treatments += done ? 1 : 0;
                    refused += done ? 0 : 1;
                }
                default -> {
                    boolean done = chart(visit, treatedFor(step)) instanceof Outcome.Done;
                    assertThat(done).as("seed %d, step %d", seed, step).isEqualTo(!held);
                }
            }
            assertThat(redFlags.objectionToTreatment(client).isPresent())
                    .as("seed %d, step %d", seed, step)
                    .isEqualTo(oracle.containsValue(true));
            assertThat(redFlags.raised(client).stream()
                            .filter(RaisedFlag::isHolding)
                            .map(raised -> raised.flag().id()))
                    .containsExactlyInAnyOrderElementsOf(oracle.entrySet().stream()
                            .filter(Map.Entry::getValue)
                            .map(Map.Entry::getKey)
                            .toList());
        }
        assertThat(histories.of(client, knot).findings().stream()
                        .filter(finding -> !finding.draft().treatments().isEmpty()))
                .hasSize(treatments);
        assertThat(treatments + refused).as("seed %d tried both", seed).isPositive();
    }

    private static FindingDraft treatedFor(int seconds) {
        return new FindingDraft(
                Score.of(6),
                null,
                Map.of(),
                List.of(new Treatment(new TechniqueId("ischemic-compression"), seconds + 1, null)),
                "");
    }

    private void answer(RedFlagId flag, FlagAnswer answer) {
        redFlags.answer(client, AnswerSource.examination(), Map.of(flag, answer))
                .orThrow();
    }

    private AppointmentRow bookToday() {
        return care.book(client, sessionId(1), Care.at(TODAY, "11:00"));
    }

    private Booking book(SignedInAs who, @Nullable SessionId session) {
        Instant start = Care.at(TODAY.plusDays(session == null ? 1 : 2), "11:00");
        var wish = new BookingWish(
                session, ines, fixtures.room("Room " + UUID.randomUUID()), start, Duration.ofHours(1), Duration.ZERO);
        return who.get(() -> appointments.book(client, wish));
    }

    private SessionId sessionId(int number) {
        return plan.sessions().get(number - 1).id();
    }

    private SessionStatus session(int number) {
        return fixtures.plan(client, plan.id()).sessions().get(number - 1).status();
    }

    private List<FindingId> findings() {
        KnotHistory history = histories.of(client, knot);
        return history.findings().stream().map(finding -> finding.id()).toList();
    }

    /** As a window does that has read what is there. */
    private Outcome<?> chart(VisitId visit, FindingDraft finding) {
        return visits.chart(
                client, visit, knot, knots.charted(client, visit, knot).orElse(null), finding);
    }
}
