package org.knotwise.forecast;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.knotwise.atlas.MuscleId;
import org.knotwise.forecast.internal.Outlook;
import org.knotwise.forecast.internal.Outlooks;
import org.knotwise.identity.Needs;
import org.knotwise.identity.Right;
import org.knotwise.knots.KnotId;
import org.knotwise.knots.KnotPlace;
import org.knotwise.knots.KnotRow;
import org.knotwise.knots.Knots;
import org.knotwise.plans.PlanDetails;
import org.knotwise.plans.PlanId;
import org.knotwise.plans.PlanStatus;
import org.knotwise.plans.Plans;
import org.knotwise.plans.SessionStatus;
import org.knotwise.practice.Practice;
import org.knotwise.shared.ClientId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Forecasts how many treated visits plans still need. Each rests on the episodes of the whole practice, read anew every
 * time, so that it is right at this moment; of other clients nothing leaves but counts.
 */
@Service
@Transactional(readOnly = true)
public class Forecasts {

    private final Plans plans;
    private final Knots knots;
    private final Outlooks outlooks;
    private final Practice practice;

    Forecasts(Plans plans, Knots knots, Outlooks outlooks, Practice practice) {
        this.plans = plans;
        this.knots = knots;
        this.outlooks = outlooks;
        this.practice = practice;
    }

    /** The forecast of one plan, or why there is none; a draft is not there for the client. */
    @Needs(Right.CLINICAL_READ)
    public PlanForecast of(ClientId client, PlanId id) {
        PlanDetails plan = plans.details(client, id);
        if (plan.status() == PlanStatus.COMPLETED || plan.status() == PlanStatus.STOPPED) {
            return new PlanForecast.Without(PlanForecast.Why.HAS_ENDED);
        }
        List<KnotRow> targets = plan.draft().targets().isEmpty()
                ? List.of()
                : knots.of(client).stream()
                        .filter(knot -> plan.draft().targets().contains(knot.id()))
                        .toList();
        return targets.isEmpty() ? new PlanForecast.Without(PlanForecast.Why.NO_TARGETS) : expected(plan, targets);
    }

    private PlanForecast expected(PlanDetails plan, List<KnotRow> targets) {
        Map<KnotId, Outlook> found = outlooks.of(targets, practice.today());
        List<KnotForecast> forecasts = targets.stream()
                .map(knot -> forecast(knot, Objects.requireNonNull(found.get(knot.id()))))
                .toList();
        FurtherVisits further = FurtherVisits.ofAll(
                forecasts.stream().map(KnotForecast::further).toList());
        return new PlanForecast.Expected((int) plan.count(SessionStatus.DONE), forecasts, further, episodes(forecasts));
    }

    private static KnotForecast forecast(KnotRow knot, Outlook outlook) {
        return new KnotForecast(
                knot,
                outlook.released(),
                outlook.failures(),
                outlook.pending(),
                outlook.age(),
                outlook.episodes(),
                outlook.further());
    }

    /** Two knots of one muscle and age rest on the same episodes. */
    private static int episodes(List<KnotForecast> forecasts) {
        record Kind(MuscleId muscle, AgeOfPain age) {}
        Map<Kind, Integer> episodes = new HashMap<>();
        for (KnotForecast forecast : forecasts) {
            if (!forecast.released() && forecast.knot().place() instanceof KnotPlace.AtPoint at) {
                episodes.put(new Kind(at.point().muscle(), forecast.age()), forecast.episodes());
            }
        }
        return episodes.values().stream().mapToInt(Integer::intValue).sum();
    }
}
