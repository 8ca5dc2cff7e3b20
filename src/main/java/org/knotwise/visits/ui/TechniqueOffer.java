package org.knotwise.visits.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.knotwise.atlas.Atlas;
import org.knotwise.atlas.Contraindication;
import org.knotwise.atlas.Muscle;
import org.knotwise.atlas.Point;
import org.knotwise.atlas.Technique;
import org.knotwise.atlas.TechniqueId;
import org.knotwise.health.Cautions;
import org.knotwise.health.PresentCondition;
import org.knotwise.knots.KnotPlace;

/**
 * What can be done at a place for a client.
 *
 * @param plain nothing speaks against these
 * @param against each with what speaks against it, in the order of the atlas
 * @param toJudge what the therapist has to judge, of all of them
 */
record TechniqueOffer(
        List<Technique> plain, Map<Technique, List<Contraindication>> against, List<Contraindication> toJudge) {

    static TechniqueOffer at(KnotPlace place, Atlas atlas, Set<PresentCondition> conditions) {
        Muscle muscle = muscle(place, atlas);
        List<Technique> plain = new ArrayList<>();
        Map<Technique, List<Contraindication>> against = new LinkedHashMap<>();
        for (Technique technique : charted(place, atlas)) {
            List<Contraindication> holding =
                    Cautions.holding(technique.contraindications(), muscle, place.side(), conditions);
            if (holding.isEmpty()) {
                plain.add(technique);
            } else {
                against.put(technique, holding);
            }
        }
        List<Contraindication> toJudge = plain.stream()
                .flatMap(technique -> Cautions.toJudge(technique.contraindications(), muscle, conditions).stream())
                .distinct()
                .toList();
        return new TechniqueOffer(plain, against, toJudge);
    }

    private static List<Technique> charted(KnotPlace place, Atlas atlas) {
        return switch (place) {
            case KnotPlace.AtPoint at when isReferred(at, atlas) -> List.of();
            case KnotPlace.AtPoint at -> atlas.techniquesFor(at.point().muscle());
            case KnotPlace.FreeSpot _ ->
                atlas.techniques().stream().filter(Technique::isCharted).toList();
        };
    }

    private static boolean isReferred(KnotPlace.AtPoint at, Atlas atlas) {
        return atlas.point(at.point())
                .filter(point -> point.scope() == Point.Scope.REFER)
                .isPresent();
    }

    private static @Nullable Muscle muscle(KnotPlace place, Atlas atlas) {
        return switch (place) {
            case KnotPlace.AtPoint at -> atlas.muscle(at.point().muscle()).orElse(null);
            case KnotPlace.FreeSpot _ -> null;
        };
    }

    /** One of those that can be charted here. */
    Optional<Technique> find(TechniqueId id) {
        return Stream.concat(plain.stream(), against.keySet().stream())
                .filter(technique -> technique.id().equals(id))
                .findFirst();
    }
}
