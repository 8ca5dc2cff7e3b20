package org.knotwise.homecare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.knotwise.Care;
import org.knotwise.DatabaseTest;
import org.knotwise.Fixtures;
import org.knotwise.SignedInAs;
import org.knotwise.TestClock;
import org.knotwise.atlas.HomeMeasureId;
import org.knotwise.atlas.ZoneId;
import org.knotwise.atlas.ZoneSide;
import org.knotwise.identity.AccountId;
import org.knotwise.knots.Knots;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.NoSuchRecord;
import org.knotwise.shared.Outcome;
import org.knotwise.shared.Score;
import org.knotwise.shared.Side;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** What is kept of the home care of two clients of one therapist. */
@DatabaseTest
@Import({Fixtures.class, Care.class})
class CareDiaryTest {

    @Autowired
    private Programmes programmes;

    @Autowired
    private CareDiary diary;

    @Autowired
    private CheckIns checkIns;

    @Autowired
    private Knots knots;

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private TestClock.Movable clock;

    private AccountId ines;
    private ClientId nora;
    private AccountId norasAccount;
    private ClientId omar;
    private AccountId omarsAccount;

    @SuppressWarnings("NullAway.Init") // all are set before each test
    CareDiaryTest() {}

    @BeforeEach
    void twoClientsWithAnActiveKnot() {
        clock.moveTo(TestClock.START);
        ines = fixtures.therapist("Ines Okafor");
        nora = fixtures.clientOf(ines);
        omar = fixtures.clientOf(ines);
        norasAccount = fixtures.accountOf(nora);
        omarsAccount = fixtures.accountOf(omar);
        found(nora, "trapezius.upper", 6);
        found(omar, "gastrocnemius", 6);
    }

    @AfterEach
    void backToTheStart() {
        clock.moveTo(TestClock.START);
    }

    @Test
    void beginsAProgrammeWithTheFirstActiveKnotAndEndsItWhenThatIsReleased() {
        assertThat(asNora(() -> programmes.of(nora)).items()).isNotEmpty();

        clock.advance(Duration.ofDays(30));
        SignedInAs.therapist(ines)
                .run(() -> knots.record(nora, Care.at("trapezius.upper"), Care.notRecognised(1))
                        .orThrow());

        Programme after = asNora(() -> programmes.of(nora));
        assertThat(after.items()).isEmpty();
        assertThat(after.behind()).isFalse();
        LocalDate began = today().minusDays(30);
        assertThat(adherence(began, today()).due())
                .isEqualTo(adherence(began, began).due() * 30);
    }

    @Test
    void countsTicksAndTakesThemBack() {
        CareItem first = first();
        for (int i = 1; i <= first.timesPerDay(); i++) {
            assertThat(asNora(() -> diary.tick(nora, first.measure().id()).orThrow()))
                    .isEqualTo(i);
        }
        assertThat(asNora(() -> diary.tick(nora, first.measure().id()))).isEqualTo(Outcome.refused("homecare.allDone"));
        assertThat(adherence(today(), today()).done()).isEqualTo(first.timesPerDay());

        asNora(() -> diary.untick(nora, first.measure().id()).orThrow());

        assertThat(adherence(today(), today()).done()).isEqualTo(first.timesPerDay() - 1);
    }

    @Test
    void judgesThePastByWhatWasDueThen() {
        CareItem first = first();
        int others = adherence(today(), today()).due() - first.timesPerDay();
        clock.advance(Duration.ofDays(2));
        asInes(() -> programmes.change(nora, first.measure().id(), 5, "Gently").orThrow());
        clock.advance(Duration.ofDays(1));
        asInes(() -> programmes.leaveOut(nora, first.measure().id()).orThrow());

        assertThat(adherence(today().minusDays(3), today()).due()).isEqualTo(4 * others + 2 * first.timesPerDay() + 5);
        assertThat(asNora(() -> programmes.of(nora)).leftOut())
                .extracting(item -> item.measure().id())
                .containsExactly(first.measure().id());
        assertThatThrownBy(() -> asNora(() -> diary.tick(nora, first.measure().id())))
                .isInstanceOf(NoSuchRecord.class);

        found(nora, "trapezius.upper", 7);
        assertThat(asNora(() -> programmes.of(nora)).leftOut())
                .as("what was left out stays out when a knot is found again")
                .isNotEmpty();

        asInes(() -> programmes.takeUp(nora, first.measure().id()).orThrow());
        assertThat(first().measure().id()).isEqualTo(first.measure().id());
    }

    @Test
    void endsAnExerciseForTodayAboveTheLimit() {
        HomeMeasureId measure = first().measure().id();
        assertThat(asNora(() -> diary.feel(nora, measure, new Discomfort(Score.of(5), false, false))
                        .orThrow()))
                .isFalse();
        asNora(() -> diary.tick(nora, measure).orThrow());
        assertThat(asNora(() -> diary.feel(nora, measure, new Discomfort(Score.of(2), false, true))
                        .orThrow()))
                .isTrue();

        assertThat(asNora(() -> diary.tick(nora, measure))).isEqualTo(Outcome.refused("homecare.isStopped"));
        assertThat(asInes(() -> diary.stopped(nora, today(), today()))).hasSize(1);

        clock.advance(Duration.ofDays(1));
        assertThat(asNora(() -> diary.tick(nora, measure).orThrow())).isEqualTo(1);
    }

    @Test
    void pausesAfterStrongPainUntilTheTherapistLetsTheClientGoOn() {
        HomeMeasureId measure = first().measure().id();
        asNora(() -> checkIns.report(nora, CheckInDraft.ofPain(7)).orThrow());
        assertThat(asNora(() -> programmes.of(nora)).isPaused()).isTrue();
        assertThat(asNora(() -> diary.tick(nora, measure))).isEqualTo(Outcome.refused("homecare.isPaused"));
        clock.advance(Duration.ofDays(2));
        assertThat(adherence(today().minusDays(2), today()).due()).isZero();
        assertThatThrownBy(() -> asNora(() -> programmes.resume(nora)))
                .as("the client cannot let go on")
                .isInstanceOf(NoSuchRecord.class);

        asInes(() -> programmes.resume(nora).orThrow());

        assertThat(asNora(() -> diary.tick(nora, measure).orThrow())).isEqualTo(1);
        assertThat(adherence(today().minusDays(2), today())).isEqualTo(adherence(today(), today()));
        assertThat(asInes(() -> programmes.resume(nora))).isEqualTo(Outcome.refused("homecare.notPaused"));
    }

    @Test
    void aWrongPressIsPutRightWithinMinutesAndIsAnotherReportLater() {
        asNora(() -> checkIns.report(nora, CheckInDraft.ofPain(9)).orThrow());
        asNora(() -> checkIns.report(nora, CheckInDraft.ofPain(3)).orThrow());
        assertThat(asInes(() -> checkIns.of(nora, 9))).hasSize(1);
        assertThat(asNora(() -> programmes.of(nora)).isPaused()).isFalse();

        clock.advance(Duration.ofMinutes(11));
        asNora(() -> checkIns.report(nora, CheckInDraft.ofPain(8)).orThrow());
        clock.advance(Duration.ofMinutes(11));
        asNora(() -> checkIns.report(nora, CheckInDraft.ofPain(4)).orThrow());

        assertThat(asInes(() -> checkIns.of(nora, 9)))
                .extracting(one -> one.told().pain().value())
                .containsExactly(4, 8, 3);
        assertThat(asNora(() -> programmes.of(nora)).isPaused())
                .as("what was reported before stands")
                .isTrue();
    }

    @Test
    void refusesWhatIsNoPlaceAndTooManyWords() {
        assertThat(asNora(() -> checkIns.report(nora, draft(new ZoneSide(new ZoneId("nowhere"), Side.LEFT), ""))))
                .isEqualTo(Outcome.refused("pain.unknownZone"));
        assertThat(asNora(() -> checkIns.report(nora, draft(null, "x".repeat(1001)))))
                .isEqualTo(Outcome.refused("checkIn.wordsTooLong", 1000));
    }

    @Test
    void twoPressesAtOnceCountAsTwoAndNeverMoreThanIsDue() throws Exception {
        CareItem first = first();
        int presses = first.timesPerDay() + 4;
        var go = new CountDownLatch(1);
        try (ExecutorService hands = Executors.newFixedThreadPool(presses)) {
            List<Future<Outcome<Integer>>> all = IntStream.range(0, presses)
                    .mapToObj(_ -> hands.submit(() -> {
                        go.await();
                        return asNora(() -> diary.tick(nora, first.measure().id()));
                    }))
                    .toList();
            go.countDown();
            int done = 0;
            for (Future<Outcome<Integer>> one : all) {
                done += one.get() instanceof Outcome.Done<Integer> ? 1 : 0;
            }
            assertThat(done).isEqualTo(first.timesPerDay());
        }
        assertThat(adherence(today(), today()).done()).isEqualTo(first.timesPerDay());
    }

    @Test
    void answersForTheOtherClientAsForNobody() {
        HomeMeasureId omars = SignedInAs.client(omarsAccount, omar)
                .get(() -> programmes.of(omar))
                .items()
                .getFirst()
                .measure()
                .id();
        Map<String, Runnable> deeds = Map.of(
                "read", () -> programmes.of(omar),
                "tick", () -> diary.tick(omar, omars),
                "untick", () -> diary.untick(omar, omars),
                "feel", () -> diary.feel(omar, omars, new Discomfort(Score.of(9), true, true)),
                "adherence", () -> diary.adherence(omar, today(), today()),
                "days", () -> diary.days(omar, today(), today()),
                "stopped", () -> diary.stopped(omar, today(), today()),
                "today", () -> diary.today(omar, List.of()),
                "report", () -> checkIns.report(omar, CheckInDraft.ofPain(9)),
                "reports", () -> checkIns.of(omar, 5));
        deeds.forEach((name, deed) -> assertThatThrownBy(
                        () -> SignedInAs.client(norasAccount, nora).run(deed))
                .as(name)
                .isInstanceOf(NoSuchRecord.class));
        assertThatThrownBy(() -> asNora(() -> diary.tick(nora, new HomeMeasureId("'; drop table client"))))
                .isInstanceOf(NoSuchRecord.class);
        assertThatThrownBy(() ->
                        asNora(() -> programmes.change(nora, first().measure().id(), 1, "")))
                .as("the client cannot change the programme")
                .isInstanceOf(NoSuchRecord.class);
        assertThat(SignedInAs.client(omarsAccount, omar)
                        .get(() -> programmes.of(omar).isPaused()))
                .isFalse();
    }

    private static CheckInDraft draft(@Nullable ZoneSide zone, String words) {
        return new CheckInDraft(Score.of(3), null, null, false, null, zone == null ? Set.of() : Set.of(zone), words);
    }

    private CareItem first() {
        return asNora(() -> programmes.of(nora)).items().getFirst();
    }

    private Adherence adherence(LocalDate from, LocalDate to) {
        return asNora(() -> diary.adherence(nora, from, to));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Fixtures.ZONE);
    }

    private void found(ClientId client, String muscle, int tenderness) {
        SignedInAs.therapist(ines)
                .run(() -> knots.record(client, Care.at(muscle), Care.recognised(tenderness))
                        .orThrow());
    }

    private <T> T asNora(Supplier<T> deed) {
        return SignedInAs.client(norasAccount, nora).get(deed);
    }

    private <T> T asInes(Supplier<T> deed) {
        return SignedInAs.therapist(ines).get(deed);
    }
}
