package org.knotwise.atlas;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.knotwise.shared.Side;

/**
 * What studies of people with pain in the drawn zones say of a muscle, before its pattern is looked at. Shares are
 * pooled by the number of people and shrunk towards what is assumed of a muscle that nobody studied. Base rates of
 * healthy people and latent points, which do not hurt by themselves, say nothing here.
 */
final class StudyPrior {

    /** A row with what it is worth, in people. */
    private record Study(Prevalence row, double people) {}

    /**
     * What the studies come to.
     *
     * @param shift what is added to the log odds of the muscle
     */
    record Finding(Reason.FoundInStudies reason, double shift) {}

    private final TracerWeights weights;
    private final Map<MuscleId, List<Study>> studies = new HashMap<>();

    StudyPrior(Atlas atlas, TracerWeights weights) {
        this.weights = weights;
        for (Prevalence row : atlas.prevalence()) {
            if (row.use() == Prevalence.Use.PRIOR && row.type() != Prevalence.Type.LATENT) {
                studies.computeIfAbsent(row.muscle(), muscle -> new ArrayList<>())
                        .add(new Study(row, worth(row)));
            }
        }
    }

    private double worth(Prevalence row) {
        double people = row.people() == null ? weights.unknownPeople() : row.people();
        double worth = 1 / (1 / people + 1 / weights.studyPeople());
        worth *= row.wholeGroup() ? weights.indirect() : 1;
        worth *= row.secondary() ? weights.indirect() : 1;
        worth *= row.type() == Prevalence.Type.ANY ? weights.indirect() : 1;
        return worth;
    }

    /** Empty if nobody studied the muscle in people with pain in any of these zones on this side or the middle line. */
    Optional<Finding> of(MuscleId muscle, Side side, List<Pain> drawn) {
        List<Study> all = studies.getOrDefault(muscle, List.of());
        if (all.isEmpty()) {
            return Optional.empty();
        }
        List<Pain> own =
                drawn.stream().filter(pain -> pain.side() != side.opposite()).toList();
        double people = weights.unstudiedPeople();
        double found = people * weights.unstudiedShare();
        List<Study> counted = new ArrayList<>();
        for (Study study : all) {
            double counts = study.people() * partWithin(study.row(), own);
            if (counts > 0) {
                people += counts;
                found += counts * study.row().share();
                counted.add(new Study(study.row(), counts));
            }
        }
        if (counted.isEmpty()) {
            return Optional.empty();
        }
        double pooled = found / people;
        double shift = weights.studyInfluence() * (logit(pooled) - logit(weights.unstudiedShare()));
        return Optional.of(
                new Finding(new Reason.FoundInStudies(rows(counted), pooled, weights.unstudiedShare()), shift));
    }

    private static List<Prevalence> rows(List<Study> counted) {
        return counted.stream()
                .sorted(Comparator.comparingDouble(Study::people).reversed())
                .map(Study::row)
                .toList();
    }

    /** The part of this pain, by intensity, that lies where the people of the study had theirs. */
    private static double partWithin(Prevalence row, List<Pain> pains) {
        double all = 0;
        double within = 0;
        for (Pain pain : pains) {
            all += pain.intensity().value();
            within += row.zones().contains(pain.zone()) ? pain.intensity().value() : 0;
        }
        return all == 0 ? 0 : within / all;
    }

    private static double logit(double share) {
        return Math.log(share / (1 - share));
    }
}
