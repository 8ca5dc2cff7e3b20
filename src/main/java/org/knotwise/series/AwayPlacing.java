package org.knotwise.series;

import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.constructionheuristic.ConstructionHeuristicPhaseConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.MoveSelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.composite.CartesianProductMoveSelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.composite.UnionMoveSelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.generic.ChangeMoveSelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.generic.SwapMoveSelectorConfig;
import ai.timefold.solver.core.config.localsearch.LocalSearchPhaseConfig;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import java.time.Duration;
import java.util.List;

/**
 * Places appointments elsewhere with Timefold Solver: a first placing, then local search that ends when nothing became
 * better for a while. The same appointments give the same answer, unless time runs out before.
 *
 * @see "docs/decisions/0015-who-is-away-is-placed-anew-by-a-solver.md"
 */
final class AwayPlacing {

    /** However many there are. */
    static final Duration LONGEST = Duration.ofSeconds(3);

    private static final int STEPS_WITHOUT_GAIN = 3_000;

    private static final SolverFactory<MovedVisits> SOLVERS = SolverFactory.create(new SolverConfig()
            .withSolutionClass(MovedVisits.class)
            .withEntityClasses(MovedVisit.class)
            .withEasyScoreCalculatorClass(MovedScore.class)
            .withPhases(
                    new ConstructionHeuristicPhaseConfig(),
                    new LocalSearchPhaseConfig().withMoveSelectorConfig(moves()))
            .withTerminationConfig(
                    new TerminationConfig().withSpentLimit(LONGEST).withUnimprovedStepCountLimit(STEPS_WITHOUT_GAIN)));

    private AwayPlacing() {}

    /** One appointment goes elsewhere, two change places, or two go elsewhere at once: one may have to make room for another. */
    private static MoveSelectorConfig<?> moves() {
        return new UnionMoveSelectorConfig(List.of(
                new ChangeMoveSelectorConfig(),
                new SwapMoveSelectorConfig(),
                new CartesianProductMoveSelectorConfig(
                        List.of(new ChangeMoveSelectorConfig(), new ChangeMoveSelectorConfig()))));
    }

    /** The visits, each where it is placed, or with no spot if it stays. */
    static MovedVisits place(List<MovedVisit> visits) {
        return SOLVERS.buildSolver().solve(new MovedVisits(visits));
    }
}
