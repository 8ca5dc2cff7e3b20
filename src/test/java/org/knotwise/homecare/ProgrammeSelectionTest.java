package org.knotwise.homecare;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.knotwise.atlas.Atlas;
import org.knotwise.atlas.HomeMeasure.Kind;
import org.knotwise.atlas.Muscle;
import org.knotwise.atlas.MuscleId;
import org.knotwise.shared.Side;

class ProgrammeSelectionTest {

    private static final Atlas ATLAS = Atlas.load();
    private static final int PROGRAMMES = 500;

    private final ProgrammeSelection selection = new ProgrammeSelection(ATLAS);

    @Test
    void givesNothingForNoKnot() {
        assertThat(selection.of(List.of(), Set.of())).isEmpty();
    }

    @Test
    void takesTheFirstMeasureOfEachKindForOneKnot() {
        assertThat(idsOf(selection.of(List.of(right("trapezius.upper")), Set.of())))
                .containsExactly("pincer-squeeze", "heat-pad", "stretch-neck-side", "posture-break");
    }

    @Test
    void takesAMeasureThatHelpsTwoMusclesRatherThanOneForEach() {
        var programme = selection.of(List.of(right("trapezius.upper"), right("levator.scapulae")), Set.of());

        ProgrammeItem pressure = programme.getFirst();
        assertThat(pressure.measure().id().value()).isEqualTo("massage-tool");
        assertThat(pressure.knots()).containsExactly(right("trapezius.upper"), right("levator.scapulae"));
        assertThat(ofKind(programme, Kind.PRESSURE)).hasSize(1);
    }

    @Test
    void takesASecondOneForAMuscleThatTheFirstDoesNotHelp() {
        var programme = selection.of(
                List.of(right("trapezius.upper"), right("levator.scapulae"), right("masseter.deep")), Set.of());

        assertThat(idsOf(ofKind(programme, Kind.PRESSURE))).containsExactly("massage-tool", "finger-pressure");
    }

    @Test
    void namesBothSidesOfAMuscleAndNoKnotTwice() {
        var left = new HelpedKnot(muscle("trapezius.upper"), Side.LEFT);

        var programme = selection.of(List.of(right("trapezius.upper"), left, right("trapezius.upper")), Set.of());

        assertThat(programme.getFirst().knots()).containsExactly(right("trapezius.upper"), left);
    }

    @Test
    void givesNothingForAMuscleThatIsForAnotherProfession() {
        Muscle referred = ATLAS.muscles().stream()
                .filter(Muscle::isReferredOnly)
                .findFirst()
                .orElseThrow();

        assertThat(selection.of(List.of(new HelpedKnot(referred, Side.LEFT)), Set.of()))
                .isEmpty();
    }

    @Test
    void saysWhatSpeaksAgainstAMeasureWhereItConcernsTheMuscle() {
        assertThat(speakingAgainstTheBallOn("gastrocnemius")).anyMatch(text -> text.startsWith("Pregnancy"));
        assertThat(speakingAgainstTheBallOn("infraspinatus"))
                .isNotEmpty()
                .noneMatch(text -> text.startsWith("Pregnancy"));
    }

    @Test
    void keepsEveryProgrammeShortInOrderAndTheSameForTheSameKnots() {
        long seed = new Random().nextLong();
        var random = new Random(seed);
        for (int i = 0; i < PROGRAMMES; i++) {
            List<HelpedKnot> knots = someKnots(random);
            var programme = selection.of(knots, Set.of());
            assertThat(programme).as("seed %d, knots %s", seed, knots).isEqualTo(selection.of(knots, Set.of()));
            assertThat(programme.stream().map(item -> item.measure().kind()))
                    .as("seed %d", seed)
                    .isSorted();
            for (Kind kind : Kind.values()) {
                assertThat(ofKind(programme, kind))
                        .as("seed %d", seed)
                        .hasSizeLessThanOrEqualTo(ProgrammeSelection.most(kind));
            }
            assertThat(idsOf(programme)).as("seed %d", seed).doesNotHaveDuplicates();
        }
    }

    @Test
    void asksForPressureOfHalfAMinuteToOneMinute() {
        var holds = ATLAS.muscles().stream()
                .flatMap(muscle -> selection.of(List.of(new HelpedKnot(muscle, Side.RIGHT)), Set.of()).stream())
                .map(ProgrammeItem::measure)
                .filter(measure -> measure.kind() == Kind.PRESSURE)
                .map(measure -> Objects.requireNonNull(measure.hold()))
                .toList();

        assertThat(holds).hasSizeGreaterThan(50).allSatisfy(hold -> {
            assertThat(hold.shortest()).isGreaterThanOrEqualTo(Duration.ofSeconds(30));
            assertThat(hold.longest()).isLessThanOrEqualTo(Duration.ofSeconds(60));
        });
    }

    private Stream<String> speakingAgainstTheBallOn(String muscle) {
        return selection.of(List.of(right(muscle)), Set.of()).stream()
                .filter(item -> item.measure().kind() == Kind.PRESSURE)
                .flatMap(item -> item.speaksAgainst().stream())
                .map(reason -> reason.text());
    }

    private static List<HelpedKnot> someKnots(Random random) {
        return IntStream.range(0, random.nextInt(9))
                .mapToObj(_ -> new HelpedKnot(
                        ATLAS.muscles().get(random.nextInt(ATLAS.muscles().size())),
                        random.nextBoolean() ? Side.RIGHT : Side.LEFT))
                .toList();
    }

    private static List<ProgrammeItem> ofKind(List<ProgrammeItem> programme, Kind kind) {
        return programme.stream().filter(item -> item.measure().kind() == kind).toList();
    }

    private static List<String> idsOf(List<ProgrammeItem> programme) {
        return programme.stream().map(item -> item.measure().id().value()).toList();
    }

    private static HelpedKnot right(String muscle) {
        return new HelpedKnot(muscle(muscle), Side.RIGHT);
    }

    private static Muscle muscle(String id) {
        return ATLAS.muscle(new MuscleId(id)).orElseThrow();
    }
}
