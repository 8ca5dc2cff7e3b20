package org.knotwise.atlas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.knotwise.shared.Score;
import org.knotwise.shared.Side;

class TracerTest {

    private static final Atlas ATLAS = Atlas.load();
    private static final Tracer TRACER = new Tracer(ATLAS);
    private static final int RANDOM_DRAWINGS = 300;

    @Test
    void explainsPainFromItsOwnSide() {
        List<Candidate> candidates = trace(pain("head.temple", Side.LEFT, 5)).candidates();
        assertThat(candidates).isNotEmpty().allMatch(candidate -> candidate.side() == Side.LEFT);
    }

    @Test
    void explainsPainFromTheOtherSideOnlyWhereAPointCrosses() {
        List<Candidate> candidates = trace(pain("head.forehead", Side.LEFT, 5)).candidates();
        assertThat(candidates)
                .filteredOn(candidate -> candidate.side() == Side.RIGHT)
                .singleElement()
                .satisfies(candidate -> {
                    assertThat(candidate.muscle().id()).hasToString("scm.clavicular");
                    assertThat(candidate.reasons()).hasAtLeastOneElementOfType(Reason.CrossesOver.class);
                });
        assertThat(ranks(candidates, "scm.clavicular")).hasSize(2);
        assertThat(candidates
                        .get(ranks(candidates, "scm.clavicular").getFirst())
                        .side())
                .as("its own side comes first")
                .isEqualTo(Side.LEFT);
    }

    @Test
    void explainsTheMiddleLineFromBothSidesRightBeforeLeft() {
        List<Candidate> candidates = trace(pain("neck.throat", Side.MIDLINE, 5)).candidates();
        assertThat(candidates).hasSizeGreaterThan(2);
        for (int i = 0; i < candidates.size(); i += 2) {
            Candidate right = candidates.get(i);
            Candidate left = candidates.get(i + 1);
            assertThat(right.muscle()).isEqualTo(left.muscle());
            assertThat(right.side()).isEqualTo(Side.RIGHT);
            assertThat(left.side()).isEqualTo(Side.LEFT);
            assertThat(right.score()).isEqualTo(left.score());
        }
    }

    @Test
    void splitsTheShareByZoneAndIntensity() {
        Candidate trapezius = candidate(
                trace(
                        pain("head.temple", Side.RIGHT, 6),
                        pain("head.jaw", Side.RIGHT, 2),
                        pain("knee.front", Side.LEFT, 8)),
                "trapezius.upper");
        assertThat(trapezius.share()).isCloseTo(0.5, within(1e-12));
        assertThat(trapezius.zones())
                .extracting(zone -> zone.place().zone().value(), ZoneShare::share, ZoneShare::reach)
                .containsExactly(
                        tuple("head.temple", 0.375, ZoneShare.Reach.PRIMARY),
                        tuple("head.jaw", 0.125, ZoneShare.Reach.SPILLOVER),
                        tuple("knee.front", 0.5, ZoneShare.Reach.NONE));
        assertThat(trapezius.zones())
                .extracting(ZoneShare::via)
                .containsExactly(
                        new PointId(new MuscleId("trapezius.upper"), "TrP1"),
                        new PointId(new MuscleId("trapezius.upper"), "TrP1"),
                        null);
        assertThat(trapezius.reasons()).hasAtLeastOneElementOfType(Reason.LeavesOpen.class);
    }

    @Test
    void ranksHigherWhatStudiesFindMoreOftenAndShowsThem() {
        Candidate found = candidate(trace(pain("neck.back", Side.RIGHT, 5)), "multifidi.cervical");
        assertThat(found.reasons())
                .filteredOn(Reason.FoundInStudies.class::isInstance)
                .singleElement()
                .satisfies(reason -> {
                    Reason.FoundInStudies studies = (Reason.FoundInStudies) reason;
                    assertThat(studies.raises()).isTrue();
                    assertThat(studies.studies()).hasSize(2);
                    assertThat(reason.inWords(ATLAS)).contains("Cerezo-Téllez 2016");
                });
        Tracer blind = new Tracer(ATLAS, withoutStudies());
        double without = candidate(blind.trace(List.of(pain("neck.back", Side.RIGHT, 5))), "multifidi.cervical")
                .score();
        assertThat(found.score()).isGreaterThan(without);
    }

    @Test
    void takesNoBaseRateAndNoLatentPointForAPrior() {
        assertThat(trace(pain("leg.calf-upper", Side.RIGHT, 5)).candidates())
                .flatExtracting(Candidate::reasons)
                .noneMatch(Reason.FoundInStudies.class::isInstance);
        assertThat(candidate(trace(pain("head.temple", Side.RIGHT, 5)), "suboccipitals")
                        .reasons())
                .filteredOn(Reason.FoundInStudies.class::isInstance)
                .flatExtracting(reason -> ((Reason.FoundInStudies) reason).studies())
                .extracting("type")
                .containsOnly(Prevalence.Type.ACTIVE);
    }

    @Test
    void ranksHigherWhatIsKnownOfTheClientAndSaysSo() {
        List<Pain> drawing = List.of(pain("head.temple", Side.RIGHT, 5), pain("neck.side", Side.RIGHT, 5));
        Candidate plain = candidate(TRACER.trace(drawing), "trapezius.upper");
        var trapezius = new Background.MuscleSide(plain.muscle().id(), Side.RIGHT);
        var lastOn = LocalDate.of(2026, 9, 14);
        var rotation = new MovementId("neck.rotation");
        var desk = new FactorId("desk-posture");

        assertRaised(
                plain,
                new Background(Map.of(trapezius, new Background.Earlier(2, lastOn)), List.of(), Set.of()),
                Math.log(3),
                new Reason.WasActive(2, lastOn));
        assertRaised(
                plain,
                new Background(Map.of(), List.of(new Background.LimitedMovement(rotation, Side.LEFT)), Set.of()),
                Math.log(2),
                new Reason.LimitsMovement(List.of(rotation)));
        assertRaised(
                plain,
                new Background(Map.of(), List.of(), Set.of(desk)),
                Math.log(1.4),
                new Reason.FactorIsOpen(List.of(desk)));
    }

    @Test
    void takesALimitedMovementForTheSideOnWhichTheMuscleLimitsIt() {
        List<Pain> drawing = List.of(pain("head.temple", Side.RIGHT, 5));
        // The right upper trapezius limits turning away from it, so turning to the right says nothing of it.
        var turningRight = new Background(
                Map.of(),
                List.of(new Background.LimitedMovement(new MovementId("neck.rotation"), Side.RIGHT)),
                Set.of());
        assertThat(candidate(TRACER.trace(drawing, turningRight), "trapezius.upper"))
                .isEqualTo(candidate(TRACER.trace(drawing), "trapezius.upper"));
    }

    @Test
    void countsNoMoreThanTwoOpenFactors() {
        List<Pain> drawing = List.of(pain("head.temple", Side.RIGHT, 5));
        Candidate plain = candidate(TRACER.trace(drawing), "trapezius.upper");
        Set<FactorId> all = Set.copyOf(plain.muscle().aggravators());
        assertThat(all).hasSizeGreaterThan(2);
        assertThat(candidate(TRACER.trace(drawing, new Background(Map.of(), List.of(), all)), "trapezius.upper")
                        .score())
                .isCloseTo(plain.score() + 2 * Math.log(1.4), within(1e-8));
    }

    private static void assertRaised(Candidate plain, Background known, double by, Reason reason) {
        List<Pain> drawing = List.of(pain("head.temple", Side.RIGHT, 5), pain("neck.side", Side.RIGHT, 5));
        Candidate raised = candidate(TRACER.trace(drawing, known), "trapezius.upper");
        assertThat(raised.score()).isCloseTo(plain.score() + by, within(1e-8));
        assertThat(raised.reasons()).contains(reason);
        assertThat(reason.inWords(ATLAS)).isNotBlank();
        assertThat(plain.reasons()).doesNotContain(reason);
    }

    @Test
    void countsAMarkOfZeroAsNotDrawn() {
        assertThat(trace(pain("head.temple", Side.RIGHT, 5), pain("knee.front", Side.RIGHT, 0)))
                .isEqualTo(trace(pain("head.temple", Side.RIGHT, 5)));
        assertThat(trace(pain("head.temple", Side.RIGHT, 0)).candidates()).isEmpty();
        assertThat(trace().candidates()).isEmpty();
    }

    @Test
    void namesWhatIsReferredButNeverPalpatesIt() {
        Candidate floor = candidate(trace(pain("pelvis.floor", Side.MIDLINE, 5)), "pelvic.floor");
        assertThat(floor.bestPoints()).isNotEmpty();
        assertThat(floor.palpable()).isEmpty();
        assertThat(floor.reasons()).contains(new Reason.ReferredOnly());
    }

    @Test
    void asksFirstWhatThePlaceOrTheMuscleCallsForTheGravestFirst() {
        Tracing calf = trace(pain("leg.calf-upper", Side.LEFT, 5));
        assertThat(calf.redFlags()).extracting(flag -> flag.id().value()).contains("calf-dvt");
        Tracing temple = trace(pain("head.temple", Side.LEFT, 5), pain("back.low", Side.LEFT, 5));
        assertThat(temple.redFlags()).extracting(RedFlag::severity).isSorted();
        assertThat(candidate(temple, "temporalis").redFlags())
                .extracting(flag -> flag.id().value())
                .contains("headache-temple-over-50")
                .doesNotContain("saddle-anaesthesia");
    }

    @Test
    void refusesDrawingsThatCannotBeMeant() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> trace(pain("head.temple", Side.LEFT, 1), pain("head.temple", Side.LEFT, 2)));
        assertThatIllegalArgumentException().isThrownBy(() -> trace(pain("head.temple", Side.MIDLINE, 1)));
        assertThatIllegalArgumentException().isThrownBy(() -> trace(pain("neck.throat", Side.RIGHT, 1)));
        assertThatIllegalArgumentException().isThrownBy(() -> trace(pain("head.nowhere", Side.RIGHT, 1)));
    }

    @Test
    void answersAlikeWhateverTheOrderOfTheDrawing() {
        forRandomDrawings((drawing, random) -> {
            List<Pain> shuffled = new ArrayList<>(drawing);
            Collections.shuffle(shuffled, random);
            assertThat(TRACER.trace(shuffled)).isEqualTo(TRACER.trace(drawing));
        });
    }

    @Test
    void answersForTheOtherSideAsItsMirrorImage() {
        forRandomDrawings((drawing, random) -> {
            List<Pain> mirrored = drawing.stream()
                    .map(pain -> new Pain(pain.zone(), pain.side().opposite(), pain.intensity()))
                    .toList();
            assertThat(TRACER.trace(mirrored).candidates().stream()
                            .map(c -> key(c, c.side().opposite())))
                    .containsExactlyInAnyOrderElementsOf(TRACER.trace(drawing).candidates().stream()
                            .map(c -> key(c, c.side()))
                            .toList());
        });
    }

    @Test
    void keepsItsPromisesForAnyDrawing() {
        forRandomDrawings((drawing, random) -> {
            Tracing tracing = TRACER.trace(drawing);
            assertThat(tracing.candidates()).isNotEmpty();
            double last = Double.POSITIVE_INFINITY;
            for (Candidate candidate : tracing.candidates()) {
                assertThat(candidate.score()).isFinite().isLessThanOrEqualTo(last);
                last = candidate.score();
                assertThat(candidate.share()).isGreaterThan(0).isLessThanOrEqualTo(1);
                assertThat(candidate.bestPoints()).isNotEmpty();
                assertThat(candidate.zones()).hasSameSizeAs(tracing.drawn());
                assertThat(candidate.zones().stream()
                                .mapToDouble(ZoneShare::share)
                                .sum())
                        .isCloseTo(1, within(1e-9));
                candidate.zones().forEach(zone -> assertExplainedRightly(candidate, zone));
                candidate
                        .reasons()
                        .forEach(reason -> assertThat(reason.inWords(ATLAS)).isNotBlank());
            }
        });
    }

    private static void assertExplainedRightly(Candidate candidate, ZoneShare zone) {
        PointId via = zone.via();
        boolean own = zone.place().side() != candidate.side().opposite();
        if (via == null) {
            assertThat(candidate.muscle().points())
                    .noneMatch(point -> point.sendsTo(zone.place().zone())
                            && (own || point.crosses().contains(zone.place().zone())));
        } else {
            Point point = candidate.muscle().point(via.name()).orElseThrow();
            assertThat(zone.reach() == ZoneShare.Reach.PRIMARY ? point.primary() : point.spillover())
                    .contains(zone.place().zone());
            assertThat(own || point.crosses().contains(zone.place().zone())).isTrue();
        }
    }

    private interface Promise {
        void check(List<Pain> drawing, Random random);
    }

    private static void forRandomDrawings(Promise promise) {
        for (long seed = 1; seed <= RANDOM_DRAWINGS; seed++) {
            Random random = new Random(seed);
            List<Pain> drawing = randomDrawing(random);
            try {
                promise.check(drawing, random);
            } catch (AssertionError failed) {
                throw new AssertionError("Seed " + seed + ": " + drawing, failed);
            }
        }
    }

    private static List<Pain> randomDrawing(Random random) {
        List<ZoneSide> places = new ArrayList<>(ATLAS.zones().stream()
                .flatMap(zone -> (zone.bilateral() ? Stream.of(Side.RIGHT, Side.LEFT) : Stream.of(Side.MIDLINE))
                        .map(side -> new ZoneSide(zone.id(), side)))
                .toList());
        Collections.shuffle(places, random);
        return places.subList(0, 1 + random.nextInt(random.nextInt(10) == 0 ? places.size() : 6)).stream()
                .map(place -> new Pain(place.zone(), place.side(), Score.of(1 + random.nextInt(10))))
                .toList();
    }

    private static String key(Candidate candidate, Side side) {
        return candidate.muscle().id() + " " + side + " " + candidate.score();
    }

    private static List<Integer> ranks(List<Candidate> candidates, String muscle) {
        List<Integer> ranks = new ArrayList<>();
        for (int rank = 0; rank < candidates.size(); rank++) {
            if (candidates.get(rank).muscle().id().value().equals(muscle)) {
                ranks.add(rank);
            }
        }
        return ranks;
    }

    private static Candidate candidate(Tracing tracing, String muscle) {
        return tracing.candidates().stream()
                .filter(candidate -> candidate.muscle().id().value().equals(muscle))
                .findFirst()
                .orElseThrow();
    }

    private static TracerWeights withoutStudies() {
        TracerWeights w = TracerWeights.DEFAULT;
        return new TracerWeights(
                w.primary(),
                w.spillover(),
                w.crossing(),
                w.furtherPoint(),
                w.extents(),
                w.elsewhere(),
                w.noSource(),
                w.mediumConfidence(),
                0,
                w.unstudiedShare(),
                w.unstudiedPeople(),
                w.studyPeople(),
                w.unknownPeople(),
                w.indirect(),
                w.known());
    }

    private static Tracing trace(Pain... drawing) {
        return TRACER.trace(List.of(drawing));
    }

    private static Pain pain(String zone, Side side, int intensity) {
        return new Pain(new ZoneId(zone), side, Score.of(intensity));
    }
}
