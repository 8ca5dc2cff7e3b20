package org.knotwise.atlas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.knotwise.shared.Score;
import org.knotwise.shared.Side;

/** The search for the smallest sets beside every set there is. */
class SmallestSetsTest {

    private static final Atlas ATLAS = Atlas.load();
    private static final Tracer TRACER = new Tracer(ATLAS);
    private static final List<ZoneSide> PLACES = ATLAS.zones().stream()
            .flatMap(zone -> (zone.bilateral() ? Stream.of(Side.RIGHT, Side.LEFT) : Stream.of(Side.MIDLINE))
                    .map(side -> new ZoneSide(zone.id(), side)))
            .toList();
    private static final int DRAWINGS = 400;
    private static final int CANDIDATES = 22;
    private static final int SETS = 3;

    @Test
    void findsWhatTryingEverySetFinds() {
        int incomplete = 0;
        for (long seed = 1; seed <= DRAWINGS; seed++) {
            Tracing tracing = someCandidates(new Random(seed));
            List<Explanation> found = TRACER.smallestSets(tracing, SETS);
            List<List<Candidate>> expected = byTryingAll(tracing);
            assertThat(found.stream().map(Explanation::members))
                    .as("seed %d: %s", seed, tracing.drawn())
                    .containsExactlyElementsOf(expected);
            found.forEach(set -> assertThat(set.share())
                    .isCloseTo((double) explained(tracing, set.members()) / total(tracing), within(1e-12)));
            incomplete += found.getFirst().complete() ? 0 : 1;
        }
        assertThat(incomplete).as("both ways to end were met").isBetween(DRAWINGS / 20, DRAWINGS * 19 / 20);
    }

    @Test
    void explainsOneZoneByOneMuscleTheLikeliestFirst() {
        Tracing tracing = TRACER.trace(List.of(new Pain(new ZoneId("head.temple"), Side.LEFT, Score.of(5))));
        assertThat(TRACER.smallestSets(tracing, SETS))
                .hasSize(SETS)
                .allSatisfy(set -> {
                    assertThat(set.complete()).isTrue();
                    assertThat(set.share()).isEqualTo(1);
                })
                .extracting(set -> set.members().getFirst())
                .containsExactlyElementsOf(tracing.top(SETS));
    }

    @Test
    void namesFourAsIncompleteWhereNoFourExplainAll() {
        List<Pain> everywhere = PLACES.stream()
                .map(place -> new Pain(place.zone(), place.side(), Score.of(5)))
                .toList();
        assertThat(TRACER.smallestSets(TRACER.trace(everywhere), SETS))
                .singleElement()
                .satisfies(set -> {
                    assertThat(set.complete()).isFalse();
                    assertThat(set.members()).hasSize(Explanation.MOST_MEMBERS);
                    assertThat(set.share()).isLessThan(1);
                });
    }

    @Test
    void findsNothingWhereNothingWasDrawn() {
        assertThat(TRACER.smallestSets(TRACER.trace(List.of()), SETS)).isEmpty();
    }

    /** A tracing with few enough candidates that every set of four can be tried. */
    private static Tracing someCandidates(Random random) {
        List<ZoneSide> places = new ArrayList<>(PLACES);
        Collections.shuffle(places, random);
        List<Pain> drawing = places.subList(0, 1 + random.nextInt(12)).stream()
                .map(place -> new Pain(place.zone(), place.side(), Score.of(1 + random.nextInt(10))))
                .toList();
        Tracing all = TRACER.trace(drawing);
        List<Candidate> some = new ArrayList<>(all.candidates());
        Collections.shuffle(some, random);
        List<Candidate> kept = some.subList(0, Math.min(some.size(), CANDIDATES));
        return new Tracing(
                all.drawn(), all.candidates().stream().filter(kept::contains).toList(), all.redFlags());
    }

    private static List<List<Candidate>> byTryingAll(Tracing tracing) {
        List<List<Candidate>> all = new ArrayList<>();
        everySet(tracing.candidates(), 0, new ArrayList<>(), all);
        List<List<Candidate>> complete = all.stream()
                .filter(set -> explained(tracing, set) == total(tracing))
                .toList();
        int fewest = complete.stream().mapToInt(List::size).min().orElse(0);
        Comparator<List<Candidate>> best = Comparator.comparingDouble((List<Candidate> set) -> -Math.rint(
                        1e9 * set.stream().mapToDouble(Candidate::score).sum()))
                .thenComparing(set -> ranks(tracing, set), SmallestSetsTest::compare);
        if (fewest > 0) {
            return complete.stream()
                    .filter(set -> set.size() == fewest)
                    .sorted(best)
                    .limit(SETS)
                    .toList();
        }
        int most = all.stream().mapToInt(set -> explained(tracing, set)).max().orElse(0);
        return all.stream()
                .filter(set -> explained(tracing, set) == most)
                .sorted(Comparator.comparingInt((List<Candidate> set) -> set.size())
                        .thenComparing(best))
                .limit(1)
                .toList();
    }

    private static void everySet(List<Candidate> from, int next, List<Candidate> set, List<List<Candidate>> all) {
        if (!set.isEmpty()) {
            all.add(List.copyOf(set));
        }
        for (int i = next; i < from.size() && set.size() < Explanation.MOST_MEMBERS; i++) {
            set.add(from.get(i));
            everySet(from, i + 1, set, all);
            set.removeLast();
        }
    }

    private static int explained(Tracing tracing, List<Candidate> set) {
        int sum = 0;
        for (int mark = 0; mark < tracing.drawn().size(); mark++) {
            int at = mark;
            if (set.stream().anyMatch(member -> member.zones().get(at).reach().explains())) {
                sum += tracing.drawn().get(mark).intensity().value();
            }
        }
        return sum;
    }

    private static int total(Tracing tracing) {
        return tracing.drawn().stream()
                .mapToInt(pain -> pain.intensity().value())
                .sum();
    }

    private static List<Integer> ranks(Tracing tracing, List<Candidate> set) {
        return set.stream().map(tracing.candidates()::indexOf).toList();
    }

    private static int compare(List<Integer> one, List<Integer> other) {
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            if (!one.get(i).equals(other.get(i))) {
                return Integer.compare(one.get(i), other.get(i));
            }
        }
        return Integer.compare(one.size(), other.size());
    }
}
