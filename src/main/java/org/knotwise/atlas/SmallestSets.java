package org.knotwise.atlas;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds the smallest sets of candidates that explain everything that was drawn: exactly, by branch and bound. Where no
 * four do, the four that explain most of the intensity.
 *
 * <p>Of sets of the same size those come first whose members add up to the highest score; then the order of the ranking
 * decides, so that the same drawing has the same answer.
 */
final class SmallestSets {

    /** Members by their place in the ranking, ascending, with what they come to. */
    private record Found(List<Integer> members, int weight, double score) {}

    private static final Comparator<Found> BEST_FIRST = Comparator.comparingInt((Found found) -> -found.weight)
            .thenComparingInt(found -> found.members.size())
            .thenComparingDouble(found -> -found.score)
            .thenComparing(Found::members, SmallestSets::byRank);

    private static final double SCORE_STEPS = 1e9;

    private final Tracing tracing;
    private final int most;
    private final Marks[] explained;
    private final double[] scores;
    private final int[] weights;
    private final int all;

    private SmallestSets(Tracing tracing, int most) {
        this.tracing = tracing;
        this.most = most;
        List<Candidate> candidates = tracing.candidates();
        weights = tracing.drawn().stream()
                .mapToInt(pain -> pain.intensity().value())
                .toArray();
        all = IntStream.of(weights).sum();
        explained = candidates.stream().map(SmallestSets::marksOf).toArray(Marks[]::new);
        scores = candidates.stream().mapToDouble(Candidate::score).toArray();
    }

    /**
     * The sets for this tracing, the best first.
     *
     * @param most at most how many sets are wanted, 1 or more
     * @return empty exactly if nothing was drawn; a single one if it is not complete
     */
    static List<Explanation> of(Tracing tracing, int most) {
        return tracing.drawn().isEmpty() ? List.of() : new SmallestSets(tracing, most).find();
    }

    private List<Explanation> find() {
        for (int size = 1; size <= Explanation.MOST_MEMBERS; size++) {
            List<Found> found = new CompleteSearch(size).run();
            if (!found.isEmpty()) {
                return found.stream().map(this::toExplanation).toList();
            }
        }
        return List.of(toExplanation(new BestSearch().run()));
    }

    private Explanation toExplanation(Found found) {
        return new Explanation(
                found.members.stream().map(tracing.candidates()::get).toList(),
                (double) found.weight / all,
                found.weight == all);
    }

    private static Marks marksOf(Candidate candidate) {
        Marks marks = new Marks(candidate.zones().size());
        for (int mark = 0; mark < candidate.zones().size(); mark++) {
            if (candidate.zones().get(mark).reach().explains()) {
                marks.add(mark);
            }
        }
        return marks;
    }

    private static int byRank(List<Integer> one, List<Integer> other) {
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            int order = Integer.compare(one.get(i), other.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(one.size(), other.size());
    }

    private Found found(int[] members, int size, int weight) {
        List<Integer> sorted = Arrays.stream(members, 0, size).sorted().boxed().toList();
        double score = sorted.stream().mapToDouble(member -> scores[member]).sum();
        return new Found(sorted, weight, Math.rint(score * SCORE_STEPS) / SCORE_STEPS);
    }

    /**
     * Every set of one size that explains all: some member has to explain the mark that fewest do, so that is branched
     * on. A candidate that was tried there is left out below its successors, so that no set is met twice.
     */
    private final class CompleteSearch {

        private final int size;
        private final int[] members;
        private final int[] tried = new int[explained.length];
        private final int[][] byMark;
        private final int widest;
        private final List<Found> best = new ArrayList<>();

        CompleteSearch(int size) {
            this.size = size;
            members = new int[size];
            byMark = IntStream.range(0, weights.length)
                    .mapToObj(mark -> IntStream.range(0, explained.length)
                            .filter(candidate -> explained[candidate].has(mark))
                            .toArray())
                    .toArray(int[][]::new);
            widest = Arrays.stream(explained).mapToInt(Marks::size).max().orElse(0);
        }

        List<Found> run() {
            Marks open = new Marks(weights.length);
            IntStream.range(0, weights.length).forEach(open::add);
            search(open, 0, 0);
            return best;
        }

        private void search(Marks open, int depth, double score) {
            if (open.isEmpty()) {
                keep(found(members, depth, all));
                return;
            }
            int left = size - depth;
            if (open.size() > left * widest) {
                return;
            }
            int[] branch = byMark[hardest(open)];
            int next = 0;
            // Candidates are in the order of their scores: what follows can only be worse.
            while (next < branch.length && mayBeKept(score + scores[branch[next]] + (left - 1) * scores[0])) {
                int candidate = branch[next];
                branch(candidate, open, depth, score);
                next++;
            }
            for (int i = 0; i < next; i++) {
                tried[branch[i]]--;
            }
        }

        private void branch(int candidate, Marks open, int depth, double score) {
            if (tried[candidate] == 0) {
                members[depth] = candidate;
                Marks rest = open.without(explained[candidate]);
                if (depth + 1 < size || rest.isEmpty()) {
                    search(rest, depth + 1, score + scores[candidate]);
                }
            }
            tried[candidate]++;
        }

        private int hardest(Marks open) {
            return open.stream()
                    .boxed()
                    .min(Comparator.comparingInt(mark -> byMark[mark].length))
                    .orElseThrow();
        }

        private boolean mayBeKept(double atBest) {
            return best.size() < most || atBest > best.getLast().score - 2 / SCORE_STEPS;
        }

        private void keep(Found found) {
            best.add(found);
            best.sort(BEST_FIRST);
            if (best.size() > most) {
                best.removeLast();
            }
        }
    }

    /** The few that explain most: those first that add most to what is explained already, as long as more can be hoped for. */
    private final class BestSearch {

        private final int[] members = new int[Explanation.MOST_MEMBERS];
        private final boolean[] tried = new boolean[explained.length];
        private Found best = new Found(List.of(), 0, 0);

        Found run() {
            Marks open = new Marks(weights.length);
            IntStream.range(0, weights.length).forEach(open::add);
            search(open, 0, 0, 0);
            return best;
        }

        private void search(Marks open, int depth, int weight, double score) {
            long[] gains = depth == members.length ? new long[0] : gains(open);
            if (gains.length == 0) {
                Found found = found(members, depth, weight);
                best = BEST_FIRST.compare(found, best) < 0 ? found : best;
                return;
            }
            int next = 0;
            while (next < gains.length && mayBeBest(gains, next, depth, weight, score)) {
                int candidate = candidate(gains[next]);
                members[depth] = candidate;
                search(
                        open.without(explained[candidate]),
                        depth + 1,
                        weight + gain(gains[next]),
                        score + scores[candidate]);
                tried[candidate] = true;
                next++;
            }
            for (int i = 0; i < next; i++) {
                tried[candidate(gains[i])] = false;
            }
        }

        /** What each candidate would add, the most first; those that add nothing are left out. Packed: gain, then rank. */
        private long[] gains(Marks open) {
            return IntStream.range(0, explained.length)
                    .filter(candidate -> !tried[candidate])
                    .mapToLong(
                            candidate -> (long) -open.common(explained[candidate], weights) << Integer.SIZE | candidate)
                    .filter(packed -> gain(packed) > 0)
                    .sorted()
                    .toArray();
        }

        private static int gain(long packed) {
            return (int) -(packed >> Integer.SIZE);
        }

        private static int candidate(long packed) {
            return (int) packed;
        }

        /**
         * More than the next ones add by themselves cannot come of them. If just as much as the best is hoped for, it has
         * to be these or ones that add the same, of which these have the highest scores.
         */
        private boolean mayBeBest(long[] gains, int next, int depth, int weight, double score) {
            int hoped = weight;
            double scoreHoped = score;
            for (int i = next; i < Math.min(gains.length, next + members.length - depth); i++) {
                hoped += gain(gains[i]);
                scoreHoped += scores[candidate(gains[i])];
            }
            if (hoped != best.weight) {
                return hoped > best.weight;
            }
            return depth + 1 < best.members.size() || scoreHoped > best.score - 2 / SCORE_STEPS;
        }
    }

    /** A set of drawn marks, by their numbers. */
    private static final class Marks {

        private final long[] words;

        Marks(int marks) {
            this(new long[(marks + Long.SIZE - 1) / Long.SIZE]);
        }

        private Marks(long[] words) {
            this.words = words;
        }

        void add(int mark) {
            words[mark / Long.SIZE] |= 1L << mark % Long.SIZE;
        }

        boolean has(int mark) {
            return (words[mark / Long.SIZE] >> mark % Long.SIZE & 1) == 1;
        }

        boolean isEmpty() {
            for (long word : words) {
                if (word != 0) {
                    return false;
                }
            }
            return true;
        }

        int size() {
            int size = 0;
            for (long word : words) {
                size += Long.bitCount(word);
            }
            return size;
        }

        Marks without(Marks other) {
            long[] rest = words.clone();
            for (int i = 0; i < rest.length; i++) {
                rest[i] &= ~other.words[i];
            }
            return new Marks(rest);
        }

        /** What the marks in both weigh together. */
        int common(Marks other, int[] weights) {
            int sum = 0;
            for (int i = 0; i < words.length; i++) {
                for (long word = words[i] & other.words[i]; word != 0; word &= word - 1) {
                    sum += weights[i * Long.SIZE + Long.numberOfTrailingZeros(word)];
                }
            }
            return sum;
        }

        IntStream stream() {
            return IntStream.range(0, words.length * Long.SIZE).filter(this::has);
        }
    }
}
