package org.knotwise.series;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All appointments that are to be placed elsewhere, and how well they are; public for the solver only. */
@PlanningSolution
public class MovedVisits {

    @PlanningEntityCollectionProperty
    public List<MovedVisit> visits;

    @PlanningScore
    public @Nullable HardMediumSoftScore score;

    @SuppressWarnings("NullAway.Init")
    public MovedVisits() {} // for the solver, which clones

    MovedVisits(List<MovedVisit> visits) {
        this.visits = visits;
    }

    List<MovedVisit> visits() {
        return visits;
    }

    @Nullable
    HardMediumSoftScore score() {
        return score;
    }
}
