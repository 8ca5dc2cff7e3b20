package org.knotwise.atlas;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.knotwise.shared.Side;

/**
 * Traces drawn pain to the muscles that may be its source. Pain is explained from its own side, from the other only where
 * a point crosses, and on the middle line from both. The same drawing gives the same ranking, whatever its order.
 *
 * <p>An aid that shows its reasons, never a diagnosis. Safe for use by many threads.
 *
 * @see ReferralModel
 * @see TracerWeights
 */
public final class Tracer {

    /** Fewer decimals than a sum has noise in, so that equal evidence is a tie. */
    private static final double SCORE_STEPS = 1e9;

    /** Ties are left as they are: by the order of the atlas, then right before left. */
    private static final Comparator<Candidate> LIKELIEST_FIRST =
            Comparator.comparingDouble(Candidate::score).reversed();

    private static final Comparator<RedFlag> GRAVEST_FIRST = Comparator.comparing(RedFlag::severity);

    private final Atlas atlas;
    private final Body body;
    private final List<Source> sources;
    private final ReferralModel model;
    private final StudyPrior studies;
    private final ReasonFinder reasons;

    public Tracer(Atlas atlas) {
        this(atlas, TracerWeights.DEFAULT);
    }

    Tracer(Atlas atlas, TracerWeights weights) {
        this.atlas = atlas;
        body = new Body(atlas.zones());
        sources = atlas.muscles().stream()
                .flatMap(muscle -> Stream.of(Side.RIGHT, Side.LEFT).map(side -> new Source(muscle, side, body)))
                .toList();
        model = new ReferralModel(sources, body, weights);
        studies = new StudyPrior(atlas, weights);
        reasons = new ReasonFinder(atlas, body);
    }

    /**
     * Ranks every muscle and side that explains some of the pain.
     *
     * @param drawing may be empty, and then so is the tracing
     * @throws IllegalArgumentException if a zone is unknown or marked twice, or its side is wrong
     */
    public Tracing trace(List<Pain> drawing) {
        refuseFaults(drawing);
        List<Pain> drawn = drawing.stream()
                .filter(pain -> pain.intensity().value() > 0)
                .sorted(Comparator.comparingInt(pain -> body.number(pain.place())))
                .toList();
        double[] counts = counts(drawn);
        List<Candidate> candidates = IntStream.range(0, sources.size())
                .filter(source -> explainsAny(sources.get(source), counts))
                .mapToObj(source -> candidate(source, drawn, counts))
                .sorted(LIKELIEST_FIRST)
                .toList();
        return new Tracing(drawn, candidates, redFlags(places(drawn), List.of()));
    }

    private void refuseFaults(List<Pain> drawing) {
        Set<ZoneSide> seen = new HashSet<>();
        for (Pain pain : drawing) {
            atlas.check(pain.place());
            if (!seen.add(pain.place())) {
                throw new IllegalArgumentException(pain.zone() + " is marked twice on the same side");
            }
        }
    }

    /** How much each place counts: in full where it hurts most, less where it hurts less. */
    private double[] counts(List<Pain> drawn) {
        double worst =
                drawn.stream().mapToInt(pain -> pain.intensity().value()).max().orElse(1);
        double[] counts = new double[body.size()];
        drawn.forEach(
                pain -> counts[body.number(pain.place())] = pain.intensity().value() / worst);
        return counts;
    }

    private static boolean explainsAny(Source source, double[] counts) {
        return IntStream.of(source.places()).anyMatch(place -> counts[place] > 0);
    }

    private Candidate candidate(int number, List<Pain> drawn, double[] counts) {
        Source source = sources.get(number);
        Evidence evidence = model.of(number, counts);
        List<Integer> likeliest = likeliestPoints(source, evidence, counts);
        List<ZoneShare> zones = shares(source, likeliest, drawn);
        List<ZoneShare> explained =
                zones.stream().filter(zone -> zone.reach().explains()).toList();
        var found = studies.of(source.muscle().id(), source.side(), drawn);
        double score = evidence.logOdds() + found.map(StudyPrior.Finding::shift).orElse(0.0);
        return new Candidate(
                source.muscle(),
                source.side(),
                likeliest.stream().map(source.muscle().points()::get).toList(),
                Math.rint(score * SCORE_STEPS) / SCORE_STEPS,
                explained.size() == zones.size()
                        ? 1
                        : explained.stream().mapToDouble(ZoneShare::share).sum(),
                zones,
                reasons.of(source, likeliest.getFirst(), zones, counts, found.map(StudyPrior.Finding::reason)),
                redFlags(
                        explained.stream().map(ZoneShare::place).toList(),
                        source.muscle().mimics()));
    }

    /** The points that explain some of the pain, the likeliest first. */
    private static List<Integer> likeliestPoints(Source source, Evidence evidence, double[] counts) {
        return IntStream.range(0, source.points())
                .filter(point -> IntStream.of(source.places())
                        .anyMatch(place ->
                                counts[place] > 0 && source.reach(point, place).explains()))
                .boxed()
                .sorted(Comparator.comparingDouble(
                        (Integer point) -> -evidence.points().get(point)))
                .toList();
    }

    private List<ZoneShare> shares(Source source, List<Integer> likeliest, List<Pain> drawn) {
        double all = drawn.stream().mapToInt(pain -> pain.intensity().value()).sum();
        List<ZoneShare> shares = new ArrayList<>(drawn.size());
        for (Pain pain : drawn) {
            int place = body.number(pain.place());
            ZoneShare.Reach best = source.best(place);
            shares.add(new ZoneShare(
                    pain.place(), pain.intensity().value() / all, best, via(source, likeliest, place, best)));
        }
        return shares;
    }

    /** The likeliest of the points that reach the place as firmly as any. */
    private static @Nullable PointId via(Source source, List<Integer> likeliest, int place, ZoneShare.Reach best) {
        if (!best.explains()) {
            return null;
        }
        for (int point : likeliest) {
            if (source.reach(point, place) == best) {
                return source.muscle().points().get(point).id();
            }
        }
        throw new IllegalStateException("No point reaches a place that its muscle reaches");
    }

    private static List<ZoneSide> places(List<Pain> drawn) {
        return drawn.stream().map(Pain::place).toList();
    }

    private List<RedFlag> redFlags(List<ZoneSide> places, List<String> mimics) {
        return atlas.redFlags().stream()
                .filter(flag -> places.stream().anyMatch(place -> flag.painAt().contains(place.zone()))
                        || mimics.stream().anyMatch(flag.mimics()::contains))
                .sorted(GRAVEST_FIRST)
                .toList();
    }
}
