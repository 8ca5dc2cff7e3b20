package org.knotwise.atlas.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.knotwise.atlas.Atlas;
import org.knotwise.atlas.MuscleId;
import org.knotwise.atlas.Pain;
import org.knotwise.atlas.Tracer;
import org.knotwise.atlas.ZoneId;
import org.knotwise.shared.Score;
import org.knotwise.shared.Side;

/**
 * The tracer beside two simple rankings, on pain patterns whose source names the muscles. They are few, and the model was
 * developed with them in view: they show that it works, not how well it does on others.
 */
class EvaluationTest {

    private static final Atlas ATLAS = Atlas.load();
    private static final TraceCases CASES = new TraceCases(ATLAS);
    private static final Evaluation EVALUATION = new Evaluation(ATLAS, new Tracer(ATLAS));

    private static final MuscleId A = new MuscleId("trapezius.upper");
    private static final MuscleId B = new MuscleId("temporalis");
    private static final MuscleId C = new MuscleId("scalenes");
    private static final MuscleId D = new MuscleId("subscapularis");

    @Test
    void ranksPublishedPatternsBetterThanBothSimpleRankings() throws Exception {
        List<TraceCase> cases = published();
        assertThat(cases).hasSize(15);
        Map<String, double[]> means = EVALUATION.means(cases);
        assertThat(means).hasSize(3);
        double[] ours = means.getOrDefault("tracer", new double[0]);
        means.forEach((name, theirs) -> {
            if (!name.equals("tracer")) {
                assertThat(ours[2]).as("reciprocal rank beside " + name).isGreaterThan(theirs[2]);
                assertThat(ours[3]).as("nDCG@10 beside " + name).isGreaterThan(theirs[3]);
            }
        });
    }

    @Test
    void saysTheSameEachTimeWithEveryMeasureAndItsInterval() throws Exception {
        String text = EVALUATION.of(published());
        assertThat(text)
                .isEqualTo(EVALUATION.of(published()))
                .startsWith("15 cases")
                .contains("tracer", "zones in common", "primary 3, spillover 1", "seed " + PairedBootstrap.SEED);
        assertThat(text.lines().filter(line -> line.matches(".*[+-]\\d\\.\\d{3}  \\[.*")))
                .hasSize(8);
    }

    @Test
    void letsEqualScoresShareTheirMeanRank() {
        Map<MuscleId, Double> scores = Map.of(A, 2.0, B, 2.0, C, 1.0);
        assertMeasures(Measures.of(expecting(A), scores), 0, 1, 1 / 1.5, Math.log(2) / Math.log(2.5));
        assertMeasures(Measures.of(expecting(C), scores), 0, 1, 1 / 3.0, 0.5);
        assertMeasures(Measures.of(expecting(D), scores), 0, 0, 0, 0);
    }

    @Test
    void measuresSeveralExpectedMusclesAgainstTheBestThatCouldBeHad() {
        Map<MuscleId, Double> scores = Map.of(A, 4.0, B, 3.0, C, 2.0);
        double third = 0.5;
        double second = Math.log(2) / Math.log(3);
        assertMeasures(Measures.of(expecting(A, C), scores), 1, 1, 1, (1 + third) / (1 + second));
        assertMeasures(Measures.of(expecting(A, B), scores), 1, 1, 1, 1);
    }

    @Test
    void findsAnIntervalOnlyWhereCasesDiffer() {
        PairedBootstrap same = PairedBootstrap.of(new double[] {0.25, 0.25, 0.25});
        assertThat(same).isEqualTo(new PairedBootstrap(0.25, 0.25, 0.25));
        PairedBootstrap coin = PairedBootstrap.of(alternating(100));
        // The standard error of 100 fair signs is 0.1, so that 95 % lie within 0.196.
        assertThat(coin.mean()).isZero();
        assertThat(coin.low()).isCloseTo(-0.196, within(0.03));
        assertThat(coin.high()).isCloseTo(0.196, within(0.03));
    }

    @Test
    void countsForTheSimpleRankingsOnlyWhatLiesOnOneSide() {
        Ranking common = Ranking.byZonesInCommon(ATLAS);
        List<Pain> bothSides = List.of(pain("head.temple", Side.RIGHT), pain("neck.side", Side.LEFT));
        assertThat(common.scores(bothSides).get(A)).isEqualTo(1);
        List<Pain> oneSide = List.of(pain("head.temple", Side.LEFT), pain("neck.side", Side.LEFT));
        assertThat(common.scores(oneSide).get(A)).isEqualTo(2);
        assertThat(Ranking.bySum(ATLAS, 3, 1)
                        .scores(List.of(pain("head.temple", Side.LEFT), pain("head.jaw", Side.LEFT)))
                        .get(A))
                .isEqualTo(4);
    }

    @Test
    void readsSidesAndIntensitiesWhereTheyAreGiven() throws Exception {
        List<TraceCase> read = CASES.read(bytes("""
                        [{"id": "x", "pain": ["head.temple", "neck.throat",
                          {"zone": "neck.side", "side": "left", "intensity": 8}]}]
                        """), false);
        assertThat(read.getFirst().pain())
                .containsExactly(
                        pain("head.temple", Side.RIGHT),
                        pain("neck.throat", Side.MIDLINE),
                        new Pain(new ZoneId("neck.side"), Side.LEFT, Score.of(8)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | A list",
                "[ | no JSON",
                "[{\"pain\": []}] | has no id",
                "[{\"id\": \"a\", \"pain\": []}] | no pain",
                "[{\"id\": \"a\", \"pain\": [\"head.nowhere\"]}] | head.nowhere",
                "[{\"id\": \"a\", \"pain\": [{\"zone\": \"head.eye\", \"side\": \"up\"}]}] | up",
                "[{\"id\": \"a\", \"pain\": [{\"zone\": \"head.eye\", \"intensity\": 11}]}] | 11",
                "[{\"id\": \"a\", \"pain\": [\"head.eye\"]}] | expects no muscle",
                "[{\"id\": \"a\", \"pain\": [\"head.eye\"], \"expectedAny\": [\"tail\"]}] | tail",
            })
    void refusesWhatIsNoCaseAndSaysWhere(String json, String says) {
        assertThatThrownBy(() -> CASES.read(bytes(json), true))
                .isInstanceOf(TraceCases.Wrong.class)
                .hasMessageContaining(says);
    }

    private static void assertMeasures(Measures measures, double top1, double top3, double reciprocal, double ndcg) {
        assertThat(measures.top1()).isEqualTo(top1);
        assertThat(measures.top3()).isEqualTo(top3);
        assertThat(measures.reciprocalRank()).isCloseTo(reciprocal, within(1e-12));
        assertThat(measures.ndcg10()).isCloseTo(ndcg, within(1e-12));
    }

    private static double[] alternating(int n) {
        double[] values = new double[n];
        for (int i = 0; i < n; i++) {
            values[i] = i % 2 == 0 ? 1 : -1;
        }
        return values;
    }

    private static TraceCase expecting(MuscleId... muscles) {
        return new TraceCase("x", List.of(), Set.of(muscles));
    }

    private static Pain pain(String zone, Side side) {
        return new Pain(new ZoneId(zone), side, Score.of(5));
    }

    private static byte[] bytes(String json) {
        return json.getBytes(StandardCharsets.UTF_8);
    }

    private static List<TraceCase> published() throws IOException, TraceCases.Wrong {
        try (InputStream in = Atlas.class.getResourceAsStream("trace-examples.json")) {
            return CASES.read(in.readAllBytes(), true);
        }
    }
}
