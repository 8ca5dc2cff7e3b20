package org.knotwise.tracing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.knotwise.Care;
import org.knotwise.DatabaseTest;
import org.knotwise.Fixtures;
import org.knotwise.SignedInAs;
import org.knotwise.TestClock;
import org.knotwise.atlas.Candidate;
import org.knotwise.atlas.FactorId;
import org.knotwise.atlas.MovementId;
import org.knotwise.atlas.MuscleId;
import org.knotwise.atlas.PointId;
import org.knotwise.atlas.Reason;
import org.knotwise.atlas.TechniqueId;
import org.knotwise.atlas.ZoneId;
import org.knotwise.clients.ClientMerges;
import org.knotwise.health.FactorDraft;
import org.knotwise.health.Factors;
import org.knotwise.identity.AccountId;
import org.knotwise.knots.Answer;
import org.knotwise.knots.ChartedFinding;
import org.knotwise.knots.FindingDraft;
import org.knotwise.knots.KnotPlace;
import org.knotwise.knots.KnotRow;
import org.knotwise.knots.KnotState;
import org.knotwise.knots.Knots;
import org.knotwise.knots.Measured;
import org.knotwise.knots.PressureFelt;
import org.knotwise.knots.Sign;
import org.knotwise.knots.Treatment;
import org.knotwise.pain.PainDrawingDraft;
import org.knotwise.pain.PainDrawingId;
import org.knotwise.pain.PainDrawings;
import org.knotwise.pain.PainMark;
import org.knotwise.pain.PainQuality;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.NoSuchRecord;
import org.knotwise.shared.Outcome;
import org.knotwise.shared.Score;
import org.knotwise.shared.Side;
import org.knotwise.shared.VisitId;
import org.knotwise.visits.Visits;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** A drawing is traced in the light of the record; what pressing a point did becomes a finding. */
@DatabaseTest
@Import({Fixtures.class, Care.class})
class ExamListsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 22);
    private static final PointId TRAPEZIUS = point("trapezius.upper", "TrP1");
    private static final PointId TEMPORALIS = point("temporalis", "TrP1");
    private static final PointId SUBOCCIPITALS = point("suboccipitals", "TrP1");

    private static final MovementId TURNING = new MovementId("neck.rotation");

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private Care care;

    @Autowired
    private PainDrawings drawings;

    @Autowired
    private PainTraces traces;

    @Autowired
    private ExamLists exams;

    @Autowired
    private Knots knots;

    @Autowired
    private Visits visits;

    @Autowired
    private Factors factors;

    @Autowired
    private ClientMerges merges;

    @Autowired
    private TestClock.Movable clock;

    private AccountId ines;
    private ClientId client;
    private PainDrawingId drawing;

    @SuppressWarnings("NullAway.Init") // all are set before each test
    ExamListsTest() {}

    @BeforeEach
    void aDrawing() {
        clock.moveTo(TestClock.START);
        ines = fixtures.therapist("Ines Okafor");
        client = fixtures.clientOf(ines);
        drawing = draw();
    }

    @AfterEach
    void backToTheStart() {
        clock.moveTo(TestClock.START);
    }

    @Test
    void tracesTheDrawingOfThisClient() {
        PainTrace trace = asInes(() -> traces.of(client, drawing));

        assertThat(trace.tracing().candidates().getFirst().muscle().id()).isEqualTo(TRAPEZIUS.muscle());
        assertThat(trace.sets().getFirst().complete()).isTrue();
        ClientId other = fixtures.clientOf(ines);
        assertThatThrownBy(() -> asInes(() -> traces.of(other, drawing))).isInstanceOf(NoSuchRecord.class);
    }

    @Test
    void knowsTheKnotsThatWereActiveBeforeAndTheFactorsThatAreOpen() {
        asInes(() -> knots.record(client, at(TEMPORALIS), Care.recognised(6))).orThrow();
        asInes(() -> factors.add(
                        client,
                        new FactorDraft(new FactorId("desk-posture"), "A higher screen", TODAY.plusDays(14), "")))
                .orThrow();

        List<Candidate> candidates =
                asInes(() -> traces.of(client, drawing)).tracing().candidates();

        assertThat(of(candidates, TEMPORALIS.muscle(), Side.RIGHT).reasons()).contains(new Reason.WasActive(1, TODAY));
        assertThat(of(candidates, TRAPEZIUS.muscle(), Side.RIGHT).reasons())
                .contains(new Reason.FactorIsOpen(List.of(new FactorId("desk-posture"))))
                .noneMatch(Reason.WasActive.class::isInstance);
    }

    @Test
    void takesWhatWasFoundAfterTheDrawingForNothing() {
        clock.advance(Duration.ofDays(1));
        asInes(() -> knots.record(client, at(TEMPORALIS), Care.recognised(6))).orThrow();

        assertThat(of(asInes(() -> traces.of(client, drawing)).tracing().candidates(), TEMPORALIS.muscle(), Side.RIGHT)
                        .reasons())
                .noneMatch(Reason.WasActive.class::isInstance);
    }

    @Test
    void knowsTheMovementsThatFellShortWhenAKnotWasLastExamined() {
        examine(turning(70, 50));
        assertThat(limiting(TRAPEZIUS.muscle())).containsExactly(TURNING);

        examine(turning(50, 70));
        assertThat(limiting(TRAPEZIUS.muscle())).isEmpty();

        examine(turning(70, 50));
        examine(FindingDraft.ofTenderness(4));
        assertThat(limiting(TRAPEZIUS.muscle())).isEmpty();
    }

    @Test
    void comparesWithAnEarlierDrawing() {
        clock.advance(Duration.ofDays(7));
        PainDrawingId later = asInes(
                        () -> drawings.draw(client, draft(mark("head.temple", 3), mark("head.occiput", 4))))
                .orThrow();

        var change = asInes(() -> traces.change(client, drawing, later));
        assertThat(change.places())
                .extracting(place -> place.place().zone().value(), place -> place.before(), place -> place.now())
                .containsExactlyInAnyOrder(
                        tuple("head.temple", 6, 3), tuple("neck.side", 4, 0), tuple("head.occiput", 0, 4));
    }

    @Test
    void keepsEachPointOnceAndNoneOfAnotherProfession() {
        ExamId first =
                asInes(() -> exams.add(client, drawing, TRAPEZIUS, Side.RIGHT)).orThrow();
        ExamId again =
                asInes(() -> exams.add(client, drawing, TRAPEZIUS, Side.RIGHT)).orThrow();
        asInes(() -> exams.add(client, drawing, TRAPEZIUS, Side.LEFT)).orThrow();

        assertThat(again).isEqualTo(first);
        assertThat(asInes(() -> exams.of(client, drawing))).hasSize(2);
        assertRefused(
                "knot.pointIsReferred",
                asInes(() -> exams.add(client, drawing, point("longus.colli", "TrP1"), Side.RIGHT)));
    }

    @Test
    void whatWasPressedBecomesFindingsInForceWithoutAVisit() {
        press(TRAPEZIUS, ExamAnswer.REPRODUCED, 7);
        press(TEMPORALIS, ExamAnswer.TENDER, 4);
        press(SUBOCCIPITALS, ExamAnswer.NOTHING, 9);

        ExamRecorded recorded = asInes(() -> exams.record(client, drawing)).orThrow();

        assertThat(recorded).isEqualTo(new ExamRecorded(2, null));
        List<KnotRow> rows = asInes(() -> knots.of(client));
        assertThat(rows).extracting(KnotRow::place).containsExactlyInAnyOrder(at(TRAPEZIUS), at(TEMPORALIS));
        assertThat(row(rows, TRAPEZIUS).state()).isEqualTo(KnotState.ACTIVE);
        assertThat(row(rows, TRAPEZIUS).tenderness()).isEqualTo(7);
        assertThat(row(rows, TEMPORALIS).state()).isEqualTo(KnotState.LATENT);
        assertThat(asInes(() -> exams.of(client, drawing))).allMatch(ExamRow::recorded);
        assertRefused("exam.nothingPressed", asInes(() -> exams.record(client, drawing)));
    }

    @Test
    void nothingFeltAtAKnownKnotIsAFindingOfNone() {
        asInes(() -> knots.record(client, at(SUBOCCIPITALS), Care.recognised(6)))
                .orThrow();
        clock.advance(Duration.ofDays(7));
        press(SUBOCCIPITALS, ExamAnswer.NOTHING, 0);

        assertThat(asInes(() -> exams.record(client, drawing)).orThrow().findings())
                .isEqualTo(1);
        assertThat(row(asInes(() -> knots.of(client)), SUBOCCIPITALS).state()).isEqualTo(KnotState.RELEASED);
    }

    @Test
    void duringAVisitTheFindingsAreItsAndWhatWasChartedStays() {
        VisitId visit = visitOfToday();
        var treated = new FindingDraft(
                Score.of(3),
                Score.of(1),
                Map.of(Sign.TAUT_BAND, Answer.YES),
                List.of(new Treatment(new TechniqueId("ischemic-compression"), 60, PressureFelt.GOOD_PAIN)),
                "Softer after.");
        asInes(() -> visits.chart(client, visit, at(TRAPEZIUS), treated)).orThrow();
        press(TRAPEZIUS, ExamAnswer.REPRODUCED, 7);
        press(TEMPORALIS, ExamAnswer.TENDER, 4);

        assertThat(asInes(() -> exams.record(client, drawing)).orThrow()).isEqualTo(new ExamRecorded(2, visit));

        List<FindingDraft> charted = asInes(() -> knots.chartedIn(client, visit)).stream()
                .map(ChartedFinding::draft)
                .toList();
        assertThat(charted).hasSize(2);
        FindingDraft trapezius = charted.getFirst();
        assertThat(trapezius.before()).isEqualTo(Score.of(7));
        assertThat(trapezius.answer(Sign.RECOGNISED)).isEqualTo(Answer.YES);
        assertThat(trapezius.answer(Sign.TAUT_BAND)).isEqualTo(Answer.YES);
        assertThat(trapezius.after()).isEqualTo(Score.of(1));
        assertThat(trapezius.treatments()).isEqualTo(treated.treatments());
        assertThat(trapezius.note()).isEqualTo("Softer after.");
    }

    @Test
    void whatIsRecordedIsNeitherMarkedAnewNorTakenOff() {
        ExamId id = press(TRAPEZIUS, ExamAnswer.REPRODUCED, 7);
        asInes(() -> exams.record(client, drawing)).orThrow();

        assertRefused("exam.isRecorded", asInes(() -> exams.mark(client, id, ExamAnswer.NOTHING, Score.of(0))));
        assertRefused("exam.isRecorded", asInes(() -> exams.remove(client, id)));
    }

    @Test
    void whatHurtsHasATenderness() {
        ExamId id =
                asInes(() -> exams.add(client, drawing, TRAPEZIUS, Side.RIGHT)).orThrow();

        assertRefused("exam.tenderIsAboveNone", asInes(() -> exams.mark(client, id, ExamAnswer.TENDER, Score.of(0))));
        assertThat(asInes(() -> exams.of(client, drawing)).getFirst().answer()).isNull();
        asInes(() -> exams.remove(client, id)).orThrow();
        assertThat(asInes(() -> exams.of(client, drawing))).isEmpty();
    }

    @Test
    void anotherClientsListIsNotThere() {
        ExamId id = press(TRAPEZIUS, ExamAnswer.REPRODUCED, 7);
        ClientId other = fixtures.clientOf(ines);

        assertThat(asInes(() -> exams.of(other, drawing))).isEmpty();
        assertNotThere(() -> asInes(() -> exams.add(other, drawing, TRAPEZIUS, Side.RIGHT)));
        assertNotThere(() -> asInes(() -> exams.remove(other, id)));
        assertNotThere(() -> asInes(() -> exams.mark(other, id, ExamAnswer.NOTHING, Score.of(0))));
        AccountId colleague = fixtures.therapist("Tomas Brandl");
        assertNotThere(() -> SignedInAs.therapist(colleague).get(() -> exams.of(client, drawing)));
        assertNotThere(() -> SignedInAs.manager().get(() -> exams.record(client, drawing)));
        assertThat(SignedInAs.manager().get(() -> exams.of(client, drawing))).hasSize(1);
    }

    @Test
    void listsMoveWithTheirRecord() {
        press(TRAPEZIUS, ExamAnswer.REPRODUCED, 7);
        ClientId target = fixtures.clientOf(ines);

        SignedInAs.manager().run(() -> merges.merge(client, target, Set.of()).orThrow());

        assertThat(asInes(() -> exams.of(target, drawing))).hasSize(1);
    }

    private List<MovementId> limiting(MuscleId muscle) {
        List<Candidate> candidates =
                asInes(() -> traces.of(client, drawing)).tracing().candidates();
        return of(candidates, muscle, Side.RIGHT).reasons().stream()
                .filter(Reason.LimitsMovement.class::isInstance)
                .flatMap(reason -> ((Reason.LimitsMovement) reason).movements().stream())
                .toList();
    }

    private void examine(FindingDraft finding) {
        clock.advance(Duration.ofMinutes(1));
        asInes(() -> knots.record(client, at(TEMPORALIS), finding)).orThrow();
    }

    private static FindingDraft turning(int ownSide, int otherSide) {
        return new FindingDraft(
                Score.of(4),
                null,
                Map.of(),
                List.of(),
                "",
                new Measured(null, Set.of(), new Measured.Range(TURNING, ownSide, otherSide)));
    }

    private ExamId press(PointId point, ExamAnswer answer, int tenderness) {
        ExamId id = asInes(() -> exams.add(client, drawing, point, Side.RIGHT)).orThrow();
        return asInes(() -> exams.mark(client, id, answer, Score.of(tenderness)))
                .orThrow();
    }

    private VisitId visitOfToday() {
        fixtures.worksWeekdays(ines, 8, 18);
        return care.open(care.book(client, null, Care.at(TODAY, "11:00")));
    }

    private PainDrawingId draw() {
        return asInes(() -> drawings.draw(client, draft(mark("head.temple", 6), mark("neck.side", 4))))
                .orThrow();
    }

    private static PainDrawingDraft draft(PainMark... marks) {
        return new PainDrawingDraft(List.of(marks), null, List.of(), "");
    }

    private static PainMark mark(String zone, int intensity) {
        return new PainMark(new ZoneId(zone), Side.RIGHT, Score.of(intensity), PainQuality.ACHING);
    }

    private static Candidate of(List<Candidate> candidates, MuscleId muscle, Side side) {
        return candidates.stream()
                .filter(one -> one.muscle().id().equals(muscle) && one.side() == side)
                .findFirst()
                .orElseThrow();
    }

    private static KnotRow row(List<KnotRow> rows, PointId point) {
        return rows.stream()
                .filter(row -> row.place().equals(at(point)))
                .findFirst()
                .orElseThrow();
    }

    private static void assertRefused(String key, Outcome<?> outcome) {
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.refusal().key()).isEqualTo(key));
    }

    private static void assertNotThere(Supplier<?> deed) {
        assertThatThrownBy(deed::get).isInstanceOf(NoSuchRecord.class);
    }

    private <T> T asInes(Supplier<T> deed) {
        return SignedInAs.therapist(ines).get(deed);
    }

    private static KnotPlace at(PointId point) {
        return new KnotPlace.AtPoint(point, Side.RIGHT);
    }

    private static PointId point(String muscle, String name) {
        return new PointId(new MuscleId(muscle), name);
    }
}
