package org.knotwise.atlas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.knotwise.shared.Score;
import org.knotwise.shared.Side;

/** The rules of ranking, each on muscles that differ in one thing only. */
class ReferralModelTest {

    private static final List<ZoneId> ZONES = IntStream.range(0, 8)
            .mapToObj(number -> new ZoneId("zone." + number))
            .toList();
    private static final Body BODY = new Body(ZONES.stream()
            .map(id -> new Zone(id, id.value(), Set.of(View.FRONT), true, "All", "All"))
            .toList());

    @Test
    void moreOfThePainExplainedCountsMore() {
        double[] odds = odds(drawn(0, 1), muscle("both", zones(0, 1), zones()), muscle("one", zones(0, 2), zones()));
        assertThat(odds[0]).isGreaterThan(odds[1]);
    }

    @Test
    void primaryCountsMoreThanSpillover() {
        double[] odds = odds(drawn(0), muscle("primary", zones(0), zones(1)), muscle("spills", zones(1), zones(0)));
        assertThat(odds[0]).isGreaterThan(odds[1]);
    }

    @Test
    void aMuchWiderPatternCountsLess() {
        double[] odds =
                odds(drawn(0), muscle("narrow", zones(0), zones()), muscle("wide", zones(0, 1, 2, 3, 4), zones()));
        assertThat(odds[0]).isGreaterThan(odds[1]);
    }

    @Test
    void aZoneThatFewMusclesReachSaysMore() {
        double[] odds = odds(
                drawn(0, 1),
                muscle("rare", zones(0, 2), zones()),
                muscle("usual", zones(1, 3), zones()),
                muscle("another", zones(1, 4), zones()),
                muscle("third", zones(1, 5), zones()));
        assertThat(odds[0]).isGreaterThan(odds[1]);
    }

    @Test
    void aZoneThatHurtsLessSaysLess() {
        Drawing mild = drawing(List.of(pain(0, 5), pain(1, 1)));
        double[] odds = odds(mild, muscle("strong", zones(0), zones()), muscle("mild", zones(1), zones()));
        assertThat(odds[0]).isGreaterThan(odds[1]);
    }

    @Test
    void zonesOfOnePointSayMoreThanThoseOfTwoPoints() {
        Muscle one = muscle("one", zones(0, 1), zones());
        Point first = point("two", "TrP1", zones(0), zones());
        Point second = point("two", "TrP2", zones(1), zones());
        double[] odds = odds(drawn(0, 1), one, muscle("two", List.of(first, second)));
        assertThat(odds[0]).isGreaterThan(odds[1]);
    }

    @Test
    void thePointThatFitsBestIsTheLikeliest() {
        Point fits = point("two", "TrP1", zones(0, 1), zones());
        Point doesNot = point("two", "TrP2", zones(2), zones());
        ReferralModel model = model(List.of(source(muscle("two", List.of(fits, doesNot)))));
        List<Double> points = model.of(0, drawn(0, 1)).points();
        assertThat(points.getFirst()).isGreaterThan(points.getLast());
    }

    private static double[] odds(Drawing drawn, Muscle... muscles) {
        List<Source> sources =
                Arrays.stream(muscles).map(ReferralModelTest::source).toList();
        ReferralModel model = model(sources);
        return IntStream.range(0, muscles.length)
                .mapToDouble(source -> model.of(source, drawn).logOdds())
                .toArray();
    }

    private static ReferralModel model(List<Source> sources) {
        return new ReferralModel(sources, BODY, TracerWeights.DEFAULT);
    }

    private static Source source(Muscle muscle) {
        return new Source(muscle, Side.RIGHT, BODY);
    }

    private static Drawing drawn(int... zones) {
        return drawing(IntStream.of(zones).mapToObj(zone -> pain(zone, 5)).toList());
    }

    private static Drawing drawing(List<Pain> marks) {
        return new Drawing(marks, BODY);
    }

    private static Pain pain(int zone, int intensity) {
        return new Pain(ZONES.get(zone), Side.RIGHT, Score.of(intensity));
    }

    private static List<ZoneId> zones(int... numbers) {
        return IntStream.of(numbers).mapToObj(ZONES::get).toList();
    }

    private static Muscle muscle(String id, List<ZoneId> primary, List<ZoneId> spillover) {
        return muscle(id, List.of(point(id, "TrP1", primary, spillover)));
    }

    private static Point point(String muscle, String name, List<ZoneId> primary, List<ZoneId> spillover) {
        PointId id = new PointId(new MuscleId(muscle), name);
        return new Point(id, "somewhere", primary, spillover, Point.Scope.OPEN, Set.of());
    }

    private static Muscle muscle(String id, List<Point> points) {
        return new Muscle(
                new MuscleId(id),
                id,
                id,
                "All",
                "All",
                View.FRONT,
                Muscle.Depth.DEEP,
                points,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Muscle.Confidence.HIGH,
                Set.of());
    }
}
