package org.knotwise.forecast;

import java.util.List;

/** How many treated visits a plan still needs until its target knots are released. */
public sealed interface PlanForecast {

    /**
     * A forecast.
     *
     * @param done sessions of the plan that were held
     * @param knots the target knots, by number; at least one
     * @param further of all knots together, assuming that they are released independently of each other
     * @param episodes of the practice on which it rests, those of each muscle and age once
     */
    record Expected(int done, List<KnotForecast> knots, FurtherVisits further, int episodes) implements PlanForecast {

        public Expected {
            knots = List.copyOf(knots);
        }

        /** Whether all target knots are released, so that there is nothing to forecast. */
        public boolean isReached() {
            return knots.stream().allMatch(KnotForecast::released);
        }

        /** Whether it is a starting assumption for one knot at least. */
        public boolean isStartingAssumption() {
            return knots.stream().anyMatch(KnotForecast::isStartingAssumption);
        }
    }

    /** There is none. */
    record Without(Why why) implements PlanForecast {}

    /** Why there is none. */
    enum Why {
        /** The plan aims at no knot, or all findings of those were withdrawn. */
        NO_TARGETS,
        /** The plan was completed or stopped. */
        HAS_ENDED
    }
}
