package org.knotwise.knots;

import java.util.Map;
import java.util.stream.Collectors;
import org.knotwise.atlas.Atlas;
import org.knotwise.atlas.Muscle;
import org.knotwise.atlas.MuscleId;
import org.knotwise.clients.Folding;

/** What the muscles are called, folded once: by their plain name and by the anatomical one. */
final class MuscleNames {

    private final Map<MuscleId, String> folded;

    MuscleNames(Atlas atlas) {
        folded = atlas.muscles().stream()
                .collect(Collectors.toMap(
                        Muscle::id, muscle -> Folding.fold(muscle.common()) + " " + Folding.fold(muscle.latin())));
    }

    /** Whether one of the muscle's names holds the folded word. */
    boolean hold(MuscleId muscle, String word) {
        return folded.getOrDefault(muscle, "").contains(word);
    }
}
