package org.knotwise.knots;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.knotwise.atlas.Atlas;
import org.knotwise.atlas.Muscle;
import org.knotwise.atlas.MuscleId;
import org.knotwise.clients.Folding;
import org.knotwise.shared.Language;

/** What the muscles are called, folded once: by their plain names in every language and by the anatomical one. */
final class MuscleNames {

    private final Map<MuscleId, String> folded;

    MuscleNames(Atlas atlas) {
        folded = Arrays.stream(Language.values())
                .flatMap(language -> atlas.in(language.locale()).muscles().stream())
                .collect(Collectors.toMap(
                        Muscle::id,
                        muscle -> Folding.fold(muscle.common()) + " " + Folding.fold(muscle.latin()),
                        (one, other) -> one + " " + other));
    }

    /** Whether one of the muscle's names holds the folded word. */
    boolean hold(MuscleId muscle, String word) {
        return folded.getOrDefault(muscle, "").contains(word);
    }
}
