package org.knotwise.forecast.internal;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import org.knotwise.forecast.FurtherVisits;
import org.knotwise.forecast.internal.BackTest.Tested;

/**
 * How well something told beforehand how many treated visits plans need.
 *
 * @param plans of how many; the other figures are empty for none
 * @param inside the share of plans inside the interval; empty for what gives none
 * @param said how large that share should be by the forecast itself
 * @param meanError the mean distance between its number and the true one, in visits
 */
record BackTestFigures(int plans, OptionalDouble inside, OptionalDouble said, OptionalDouble meanError) {

    /** More than 12 counts as 13, the least that it can mean. */
    static BackTestFigures ofForecast(List<Tested> plans) {
        return new BackTestFigures(
                plans.size(),
                mean(plans, plan -> plan.forecast().span().holds(plan.outcome().visits()) ? 1 : 0),
                mean(plans, plan -> plan.forecast().span().probability()),
                error(plans, plan -> plan.forecast().median().orElse(FurtherVisits.MOST + 1)));
    }

    /** Of the sessions that were agreed. */
    static BackTestFigures ofPlanned(List<Tested> plans) {
        return new BackTestFigures(
                plans.size(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                error(plans, plan -> plan.plan().planned()));
    }

    /** Of the median of the plans before; only of those that have one. */
    static BackTestFigures ofEarlierMedian(List<Tested> plans) {
        return new BackTestFigures(
                plans.size(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                error(plans, plan -> plan.earlierMedian().orElseThrow()));
    }

    private static OptionalDouble error(List<Tested> plans, ToDoubleFunction<Tested> number) {
        return mean(
                plans,
                plan -> Math.abs(number.applyAsDouble(plan) - plan.outcome().visits()));
    }

    private static OptionalDouble mean(List<Tested> plans, ToDoubleFunction<Tested> value) {
        return plans.stream().mapToDouble(value).average();
    }
}
