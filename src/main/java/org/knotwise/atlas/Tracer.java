package org.knotwise.atlas;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.knotwise.shared.Side;

/**
 * Traces drawn pain to the muscles that may be its source. Pain is explained from its own side, from the other only
 * where a point crosses, and on the middle line from both. The same drawing gives the same ranking, whatever its order.
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

    private final Atlas atlas;
    private final Body body;
    private final List<Source> sources;
    private final ReferralModel model;
    private final StudyPrior studies;
    private final ReasonFinder reasons;
    private final BackgroundModel background;
    private final RedFlagFinder redFlags;

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
        background = new BackgroundModel(weights);
        reasons = new ReasonFinder(atlas, body);
        redFlags = new RedFlagFinder(atlas);
    }

    /**
     * Ranks every muscle and side that explains some of the pain.
     *
     * @param drawing may be empty, and then so is the tracing
     * @throws IllegalArgumentException if a zone is unknown or marked twice, or its side is wrong
     */
    public Tracing trace(List<Pain> drawing) {
        return trace(drawing, Background.NONE);
    }

    /**
     * Ranks every muscle and side that explains some of the pain, in the light of what else is known of the client.
     *
     * @param drawing may be empty, and then so is the tracing
     * @throws IllegalArgumentException if a zone is unknown or marked twice, or its side is wrong
     */
    public Tracing trace(List<Pain> drawing, Background known) {
        refuseFaults(drawing);
        Drawing drawn = new Drawing(drawing, body);
        List<Candidate> candidates = IntStream.range(0, sources.size())
                .filter(source -> explainsAny(sources.get(source), drawn))
                .mapToObj(source -> candidate(source, drawn, known))
                .sorted(LIKELIEST_FIRST)
                .toList();
        List<ZoneSide> places = drawn.marks().stream().map(Pain::place).toList();
        return new Tracing(drawn.marks(), candidates, redFlags.of(places));
    }

    /**
     * The smallest sets of muscles that explain everything that was drawn, the likeliest first: a zone is explained by a
     * muscle that holds it as primary or spillover on that side, or crosses over to it. If no four do, the four that
     * explain most of the intensity.
     *
     * @param most at most how many sets, 1 or more
     * @return all of the same number of members; a single one if it is not complete; empty if nothing was drawn
     */
    public List<Explanation> smallestSets(Tracing tracing, int most) {
        return SmallestSets.of(tracing, most);
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

    private static boolean explainsAny(Source source, Drawing drawn) {
        return IntStream.of(source.places()).anyMatch(drawn::isDrawn);
    }

    private Candidate candidate(int number, Drawing drawn, Background known) {
        Source source = sources.get(number);
        Muscle muscle = source.muscle();
        Evidence evidence = model.of(number, drawn);
        List<Integer> likeliest = likeliestPoints(source, evidence, drawn);
        List<ZoneShare> zones = shares(source, likeliest, drawn);
        List<ZoneShare> explained =
                zones.stream().filter(zone -> zone.reach().explains()).toList();
        Optional<StudyPrior.Finding> found = studies.of(muscle.id(), source.side(), drawn.marks());
        BackgroundModel.Finding besides = background.of(muscle, source.side(), known);
        // The models keep the muscles as they were read first; whoever traces reads them in another language, perhaps.
        Muscle read = atlas.muscle(muscle.id()).orElse(muscle);
        double score = evidence.logOdds() + found.map(StudyPrior.Finding::shift).orElse(0.0) + besides.shift();
        return new Candidate(
                read,
                source.side(),
                likeliest.stream().map(read.points()::get).toList(),
                Math.rint(score * SCORE_STEPS) / SCORE_STEPS,
                share(explained, zones.size()),
                zones,
                reasons.of(
                        source,
                        likeliest.getFirst(),
                        zones,
                        drawn,
                        found.map(StudyPrior.Finding::reason),
                        besides.reasons()),
                redFlags.of(muscle, explained.stream().map(ZoneShare::place).toList()));
    }

    /** The points that explain some of the pain, the likeliest first. */
    private static List<Integer> likeliestPoints(Source source, Evidence evidence, Drawing drawn) {
        return IntStream.range(0, source.points())
                .filter(point -> IntStream.of(source.places())
                        .anyMatch(place -> drawn.isDrawn(place)
                                && source.reach(point, place).explains()))
                .boxed()
                .sorted(Comparator.comparingDouble(
                        (Integer point) -> -evidence.points().get(point)))
                .toList();
    }

    private static List<ZoneShare> shares(Source source, List<Integer> likeliest, Drawing drawn) {
        List<ZoneShare> shares = new ArrayList<>(drawn.marks().size());
        for (int mark = 0; mark < drawn.marks().size(); mark++) {
            ZoneShare unexplained = drawn.unexplained(mark);
            ZoneShare.Reach best = source.best(drawn.place(mark));
            shares.add(
                    best.explains()
                            ? unexplained.explained(best, via(source, likeliest, drawn.place(mark), best))
                            : unexplained);
        }
        return shares;
    }

    /** Exactly 1 for all of the pain, whatever the parts add up to. */
    private static double share(List<ZoneShare> explained, int drawn) {
        return explained.size() == drawn
                ? 1
                : explained.stream().mapToDouble(ZoneShare::share).sum();
    }

    /** The likeliest of the points that reach the place as firmly as any. */
    private static PointId via(Source source, List<Integer> likeliest, int place, ZoneShare.Reach best) {
        for (int point : likeliest) {
            if (source.reach(point, place) == best) {
                return source.muscle().points().get(point).id();
            }
        }
        throw new IllegalStateException("No point reaches a place that its muscle reaches");
    }
}
