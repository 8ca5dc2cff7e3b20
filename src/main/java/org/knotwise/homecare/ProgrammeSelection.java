package org.knotwise.homecare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.knotwise.atlas.Atlas;
import org.knotwise.atlas.Contraindication;
import org.knotwise.atlas.HomeMeasure;
import org.knotwise.atlas.MuscleId;
import org.knotwise.health.Cautions;
import org.knotwise.health.PresentCondition;

/**
 * Chooses a programme out of all that the atlas knows for the muscles of some knots.
 *
 * <p>Within each kind, the measure that helps the most muscles comes first, then the one that helps the most of those
 * still without one, until each muscle has one or the kind is full. Ties go to the knot and then to the measure that is
 * listed first, so the same knots always give the same programme.
 */
final class ProgrammeSelection {

    private final Atlas atlas;

    ProgrammeSelection(Atlas atlas) {
        this.atlas = atlas;
    }

    /**
     * The programme, in the order of the kinds: pressure, heat, stretch, water, habit. A measure that something speaks
     * against stays in it, at its end.
     *
     * @param knots by number; those whose points are for another profession left out
     * @param conditions what the client has
     */
    List<ProgrammeItem> of(List<HelpedKnot> knots, Set<PresentCondition> conditions) {
        List<ProgrammeItem> programme = new ArrayList<>();
        for (HomeMeasure.Kind kind : HomeMeasure.Kind.values()) {
            choose(helping(knots, kind), most(kind)).stream()
                    .map(item -> checked(item, conditions))
                    .forEach(programme::add);
        }
        programme.sort(Comparator.comparing(ProgrammeItem::isContraindicated));
        return programme;
    }

    private static ProgrammeItem checked(ProgrammeItem item, Set<PresentCondition> conditions) {
        List<Contraindication> present = item.speaksAgainst().stream()
                .filter(reason -> item.knots().stream()
                        .anyMatch(knot -> !Cautions.holding(List.of(reason), knot.muscle(), knot.side(), conditions)
                                .isEmpty()))
                .toList();
        return new ProgrammeItem(item.measure(), item.knots(), item.speaksAgainst(), present);
    }

    /**
     * At most how many measures of a kind: seven in all, as a client does what is short. Pressure and stretches reach one
     * muscle at a time, so there may be two; of what is for the whole body or the whole day, one is enough.
     */
    static int most(HomeMeasure.Kind kind) {
        return switch (kind) {
            case PRESSURE, STRETCH -> 2;
            case HEAT, WATER, HABIT -> 1;
        };
    }

    /** The measures of a kind, each with the knots it helps, in the order in which the knots bring them up. */
    private Map<HomeMeasure, List<HelpedKnot>> helping(List<HelpedKnot> knots, HomeMeasure.Kind kind) {
        Map<HomeMeasure, List<HelpedKnot>> helped = new LinkedHashMap<>();
        for (HelpedKnot knot : new LinkedHashSet<>(knots)) {
            atlas.homeCareFor(knot.muscle().id()).stream()
                    .filter(measure -> measure.kind() == kind)
                    .forEach(measure -> helped.computeIfAbsent(measure, _ -> new ArrayList<>())
                            .add(knot));
        }
        return helped;
    }

    private static List<ProgrammeItem> choose(Map<HomeMeasure, List<HelpedKnot>> candidates, int most) {
        List<ProgrammeItem> chosen = new ArrayList<>();
        Set<MuscleId> withoutOne = candidates.values().stream()
                .flatMap(List::stream)
                .map(ProgrammeSelection::muscleOf)
                .collect(Collectors.toCollection(HashSet::new));
        while (chosen.size() < most && !withoutOne.isEmpty()) {
            ProgrammeItem next = mostHelpful(candidates, withoutOne);
            chosen.add(next);
            next.knots().forEach(knot -> withoutOne.remove(muscleOf(knot)));
        }
        return chosen;
    }

    private static ProgrammeItem mostHelpful(Map<HomeMeasure, List<HelpedKnot>> candidates, Set<MuscleId> withoutOne) {
        Map.Entry<HomeMeasure, List<HelpedKnot>> best =
                candidates.entrySet().iterator().next();
        for (var candidate : candidates.entrySet()) {
            if (newlyHelped(candidate.getValue(), withoutOne) > newlyHelped(best.getValue(), withoutOne)) {
                best = candidate;
            }
        }
        return new ProgrammeItem(
                best.getKey(), best.getValue(), speakingAgainst(best.getKey(), best.getValue()), List.of());
    }

    private static long newlyHelped(List<HelpedKnot> knots, Set<MuscleId> withoutOne) {
        return knots.stream()
                .map(ProgrammeSelection::muscleOf)
                .filter(withoutOne::contains)
                .distinct()
                .count();
    }

    private static List<Contraindication> speakingAgainst(HomeMeasure measure, List<HelpedKnot> knots) {
        return measure.contraindications().stream()
                .filter(reason -> reason.either()
                        || knots.stream().anyMatch(knot -> reason.regions().covers(knot.muscle())))
                .toList();
    }

    private static MuscleId muscleOf(HelpedKnot knot) {
        return knot.muscle().id();
    }
}
