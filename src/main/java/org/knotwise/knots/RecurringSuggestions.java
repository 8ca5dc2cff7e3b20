package org.knotwise.knots;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.knotwise.atlas.Atlas;
import org.knotwise.atlas.Factor;
import org.knotwise.atlas.FactorId;
import org.knotwise.atlas.Muscle;
import org.knotwise.atlas.MuscleId;
import org.knotwise.atlas.Point;
import org.knotwise.atlas.ZoneId;
import org.knotwise.health.FactorHistory;
import org.knotwise.shared.Side;

/** Rules that make suggestions for a recurring knot out of the atlas and what is on record. */
final class RecurringSuggestions {

    private static final int MOST_TO_ASK = 3;
    private static final int MOST_TO_EXAMINE = 2;

    /** Released knots are looked at again after six weeks, or a week before the shortest time they were quiet. */
    private static final int USUAL_WEEKS = 6;

    private final Atlas atlas;

    RecurringSuggestions(Atlas atlas) {
        this.atlas = atlas;
    }

    /** @param onRecord all knots of the client */
    List<Suggestion> of(RecurringKnot knot, List<KnotRow> onRecord) {
        List<Suggestion> suggestions = new ArrayList<>();
        Set<FactorId> named = namedFor(knot.place());
        knot.factors().stream()
                .filter(FactorHistory::isOpen)
                .filter(factor -> named.contains(factor.factor().id())
                        || knot.timesOpen(factor) == knot.episodes().size())
                .map(Suggestion.WorkOn::new)
                .forEach(suggestions::add);
        askAbout(knot, named).ifPresent(suggestions::add);
        examine(knot.place(), onRecord).ifPresent(suggestions::add);
        knot.shortestQuietDays().ifPresent(days -> suggestions.add(lookAgain(QuietTime.weeks(days))));
        return suggestions;
    }

    private Set<FactorId> namedFor(KnotPlace place) {
        return switch (place) {
            case KnotPlace.AtPoint at ->
                atlas.muscle(at.point().muscle())
                        .map(muscle -> Set.copyOf(muscle.aggravators()))
                        .orElse(Set.of());
            case KnotPlace.FreeSpot _ -> Set.of();
        };
    }

    private Optional<Suggestion> askAbout(RecurringKnot knot, Set<FactorId> named) {
        Set<FactorId> noted =
                knot.factors().stream().map(factor -> factor.factor().id()).collect(Collectors.toSet());
        List<Factor> unknown = atlas.factors().stream()
                .filter(factor -> named.contains(factor.id()) && !noted.contains(factor.id()))
                .limit(MOST_TO_ASK)
                .toList();
        return unknown.isEmpty() ? Optional.empty() : Optional.of(new Suggestion.AskAbout(unknown));
    }

    private Optional<Suggestion> examine(KnotPlace place, List<KnotRow> onRecord) {
        if (!(place instanceof KnotPlace.AtPoint at)) {
            return Optional.empty();
        }
        Set<ZoneId> zones = atlas.point(at.point())
                .map(point -> Set.copyOf(point.primary()))
                .orElse(Set.of());
        Set<MuscleId> known = musclesOn(at.side(), onRecord);
        known.add(at.point().muscle());
        List<Muscle> near = atlas.muscles().stream()
                .filter(muscle -> !known.contains(muscle.id()) && shared(muscle, zones) > 0)
                .sorted(Comparator.comparingLong((Muscle muscle) -> -shared(muscle, zones)))
                .limit(MOST_TO_EXAMINE)
                .toList();
        return near.isEmpty() ? Optional.empty() : Optional.of(new Suggestion.Examine(near));
    }

    private static Set<MuscleId> musclesOn(Side side, List<KnotRow> onRecord) {
        Set<MuscleId> muscles = new HashSet<>();
        for (KnotRow row : onRecord) {
            if (row.place() instanceof KnotPlace.AtPoint(var point, var itsSide) && itsSide == side) {
                muscles.add(point.muscle());
            }
        }
        return muscles;
    }

    /** The most zones that one of the muscle's points that are treated here has in common with these. */
    private static long shared(Muscle muscle, Set<ZoneId> zones) {
        return muscle.points().stream()
                .filter(point -> point.scope() != Point.Scope.REFER)
                .mapToLong(point ->
                        point.primary().stream().filter(zones::contains).count())
                .max()
                .orElse(0);
    }

    private static Suggestion lookAgain(int shortestWeeks) {
        return new Suggestion.LookAgain(Math.max(1, Math.min(USUAL_WEEKS, shortestWeeks - 1)), shortestWeeks);
    }
}
