package org.knotwise.forecast.internal;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.knotwise.atlas.Atlas;
import org.knotwise.forecast.FurtherVisits;
import org.knotwise.knots.KnotId;

/**
 * Forecasts the practice's own closed plans once more, each at its acceptance with only what was known then, and puts the
 * forecast beside what became of it, the number of sessions agreed, and the practice's median of earlier plans.
 */
final class BackTest {

    private final Map<KnotId, KnotPast> knots;
    private final Collection<OnsetDrawing> drawings;
    private final Atlas atlas;
    private final ZoneId zone;
    private final LocalDate today;

    BackTest(Collection<KnotPast> knots, Collection<OnsetDrawing> drawings, Atlas atlas, ZoneId zone, LocalDate today) {
        this.knots = knots.stream().collect(Collectors.toMap(KnotPast::knot, Function.identity()));
        this.drawings = drawings;
        this.atlas = atlas;
        this.zone = zone;
        this.today = today;
    }

    /**
     * A plan as it was forecast and as it turned out.
     *
     * @param earlierMedian of the plans that had reached all their knots before this one was accepted; empty for the first
     */
    record Tested(ClosedPlan plan, FurtherVisits forecast, OptionalInt earlierMedian, Outcome outcome) {}

    /**
     * All of them.
     *
     * @param nothingToForecast plans without a target knot, or all of whose target knots were released when they were
     *     accepted
     */
    record Result(List<Tested> plans, int nothingToForecast) {

        Result {
            plans = List.copyOf(plans);
        }

        List<Tested> reached() {
            return plans.stream().filter(plan -> plan.outcome().released()).toList();
        }

        /** Those that ended before all target knots were released. */
        List<Tested> censored() {
            return plans.stream().filter(plan -> !plan.outcome().released()).toList();
        }
    }

    Result of(Collection<ClosedPlan> plans) {
        var evidence = new EvidenceInTime(knots.values(), drawings, new Onsets(atlas, drawings), zone);
        List<Tested> tested = new ArrayList<>();
        int nothing = 0;
        for (ClosedPlan plan : plans.stream()
                .sorted(Comparator.comparing(ClosedPlan::acceptedAt).thenComparing(ClosedPlan::id))
                .toList()) {
            List<KnotPast> targets = plan.targets().stream()
                    .filter(knots::containsKey)
                    .map(knot -> Objects.requireNonNull(knots.get(knot)))
                    .toList();
            FurtherVisits forecast = forecast(plan, targets, evidence);
            if (forecast.equals(FurtherVisits.NONE)) {
                nothing++;
            } else {
                tested.add(
                        new Tested(plan, forecast, medianBefore(plan, tested), Outcome.of(plan, targets, zone, today)));
            }
        }
        return new Result(tested, nothing);
    }

    private static FurtherVisits forecast(ClosedPlan plan, List<KnotPast> targets, EvidenceInTime evidence) {
        Evidence known = evidence.at(plan.acceptedAt());
        return FurtherVisits.ofAll(targets.stream()
                .map(knot -> Outlook.of(knot.point(), evidence.episodes(knot, plan.acceptedAt()), known)
                        .further())
                .toList());
    }

    /** The lower one of two in the middle, as {@link FurtherVisits#median} takes it. */
    private static OptionalInt medianBefore(ClosedPlan plan, List<Tested> earlier) {
        int[] visits = earlier.stream()
                .filter(other -> other.outcome().released())
                .filter(other -> other.plan().endedAt().isBefore(plan.acceptedAt()))
                .mapToInt(other -> other.outcome().visits())
                .sorted()
                .toArray();
        return visits.length == 0 ? OptionalInt.empty() : OptionalInt.of(visits[(visits.length - 1) / 2]);
    }
}
