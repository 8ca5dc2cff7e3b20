package org.knotwise.atlas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.knotwise.shared.Score;
import org.knotwise.shared.Side;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The tracer beside two simple rankings, on pain patterns whose source names the muscles. They are few, and the model was
 * developed with them in view: they show that it works, not how well it does on others.
 */
class TracerAgainstPublishedPatternsTest {

    private static final Atlas ATLAS = Atlas.load();
    private static final Tracer TRACER = new Tracer(ATLAS);

    /** A pattern; its pain is on the right, as the sources give no side. */
    private record Pattern(String id, List<ZoneId> pain, Set<MuscleId> expected) {}

    private record Metrics(double top1, double top3, double meanReciprocalRank, double ndcg10) {
        @Override
        public String toString() {
            return "top-1 %.3f  top-3 %.3f  MRR %.3f  nDCG@10 %.3f".formatted(top1, top3, meanReciprocalRank, ndcg10);
        }
    }

    @Test
    void ranksPublishedPatternsAtLeastAsWellAsCountingZones() throws IOException {
        List<Pattern> patterns = patterns();
        assertThat(patterns).hasSize(15);
        Map<String, Metrics> metrics = new LinkedHashMap<>();
        metrics.put("tracer", measure(patterns, this::byTracer));
        metrics.put("zones in common", measure(patterns, pain -> bySum(pain, 1, 1)));
        metrics.put("primary 3, spillover 1", measure(patterns, pain -> bySum(pain, 3, 1)));
        metrics.forEach((name, values) -> System.out.printf("%-24s %s%n", name, values));
        double ours = metrics.get("tracer").meanReciprocalRank();
        assertThat(metrics.values())
                .allSatisfy(values -> assertThat(ours).isGreaterThanOrEqualTo(values.meanReciprocalRank()));
    }

    private List<MuscleId> byTracer(List<ZoneId> pain) {
        List<Pain> drawing = pain.stream()
                .map(id -> new Pain(id, bilateral(id) ? Side.RIGHT : Side.MIDLINE, Score.of(5)))
                .toList();
        return TRACER.trace(drawing).candidates().stream()
                .map(candidate -> candidate.muscle().id())
                .distinct()
                .toList();
    }

    private static List<MuscleId> bySum(List<ZoneId> pain, int primary, int spillover) {
        ToIntFunction<Muscle> sum = muscle -> pain.stream()
                .mapToInt(zone -> {
                    if (muscle.points().stream()
                            .anyMatch(point -> point.primary().contains(zone))) {
                        return primary;
                    }
                    return muscle.points().stream().anyMatch(point -> point.sendsTo(zone)) ? spillover : 0;
                })
                .sum();
        return ATLAS.muscles().stream()
                .filter(muscle -> sum.applyAsInt(muscle) > 0)
                .sorted(Comparator.comparingInt(sum).reversed())
                .map(Muscle::id)
                .toList();
    }

    private static Metrics measure(List<Pattern> patterns, Function<List<ZoneId>, List<MuscleId>> ranking) {
        double top1 = 0;
        double top3 = 0;
        double reciprocal = 0;
        double ndcg = 0;
        for (Pattern pattern : patterns) {
            List<Integer> hits = hits(ranking.apply(pattern.pain()), pattern.expected());
            if (!hits.isEmpty()) {
                top1 += hits.getFirst() == 1 ? 1 : 0;
                top3 += hits.getFirst() <= 3 ? 1 : 0;
                reciprocal += 1.0 / hits.getFirst();
            }
            ndcg += gain(hits) / gain(idealHits(pattern.expected().size()));
        }
        int n = patterns.size();
        return new Metrics(top1 / n, top3 / n, reciprocal / n, ndcg / n);
    }

    private static List<Integer> hits(List<MuscleId> ranked, Set<MuscleId> expected) {
        List<Integer> hits = new ArrayList<>();
        for (int rank = 1; rank <= ranked.size(); rank++) {
            if (expected.contains(ranked.get(rank - 1))) {
                hits.add(rank);
            }
        }
        return hits;
    }

    private static List<Integer> idealHits(int expected) {
        return IntStream.rangeClosed(1, expected).boxed().toList();
    }

    /** Discounted cumulative gain of the first ten. */
    private static double gain(List<Integer> hits) {
        return hits.stream()
                .filter(rank -> rank <= 10)
                .mapToDouble(rank -> Math.log(2) / Math.log(rank + 1))
                .sum();
    }

    private static boolean bilateral(ZoneId zone) {
        return ATLAS.zone(zone).orElseThrow().bilateral();
    }

    private static List<Pattern> patterns() throws IOException {
        try (InputStream in = TracerAgainstPublishedPatternsTest.class.getResourceAsStream("trace-examples.json")) {
            List<Pattern> patterns = new ArrayList<>();
            for (JsonNode node : JsonMapper.shared().readTree(in)) {
                List<ZoneId> pain = new ArrayList<>();
                node.get("pain").forEach(zone -> pain.add(new ZoneId(zone.stringValue())));
                Set<MuscleId> expected = new HashSet<>();
                node.get("expectedAny").forEach(muscle -> expected.add(new MuscleId(muscle.stringValue())));
                patterns.add(new Pattern(node.get("id").stringValue(), pain, expected));
            }
            return patterns;
        }
    }
}
