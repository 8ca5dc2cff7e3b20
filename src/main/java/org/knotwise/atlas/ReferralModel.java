package org.knotwise.atlas;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The chance of a drawing, given an active source. Places are drawn because of the source, because of another one, or
 * for no known reason, each independently (a noisy-or). Of the source it is unknown which of its points are active and
 * how much of its pattern shows, so the chance is summed over both.
 *
 * <p>What the product asks of a ranking follows from it: each explained zone multiplies the odds, primary more than
 * spillover; each zone of the pattern that was not drawn divides them; and a zone that few muscles reach multiplies
 * them most, because there is little else that would explain it.
 *
 * <p>Everything that does not depend on the drawing is computed once.
 */
final class ReferralModel {

    /** A set of active points of a source at one extent, with the chance that each place hurts because of it. */
    private static final class State {
        private final int points;
        private final double chance;
        private final double[] hurts;

        State(int points, double chance, double[] hurts) {
            this.points = points;
            this.chance = chance;
            this.hurts = hurts;
        }
    }

    /** A state, ready to be compared with a drawing: the terms are in the order of the places of the source. */
    private static final class Compiled {
        private final int points;
        private final double logOfNothingDrawn;
        private final double[] logIfDrawn;
        private final double[] logIfMissing;

        Compiled(int points, double logOfNothingDrawn, double[] logIfDrawn, double[] logIfMissing) {
            this.points = points;
            this.logOfNothingDrawn = logOfNothingDrawn;
            this.logIfDrawn = logIfDrawn;
            this.logIfMissing = logIfMissing;
        }
    }

    private final TracerWeights weights;
    private final List<Source> sources;
    private final Compiled[][] compiled;

    ReferralModel(List<Source> sources, Body body, TracerWeights weights) {
        this.weights = weights;
        this.sources = List.copyOf(sources);
        List<List<State>> states = sources.stream().map(this::states).toList();
        double[] quiet = quietElsewhere(states, body);
        compiled = new Compiled[sources.size()][];
        for (int source = 0; source < compiled.length; source++) {
            compiled[source] = compile(sources.get(source), states.get(source), quiet);
        }
    }

    /** What the drawing says of a source, given by its place in the list. */
    Evidence of(int source, Drawing drawn) {
        int[] places = sources.get(source).places();
        Compiled[] states = compiled[source];
        double[] logs = new double[states.length];
        double highest = Double.NEGATIVE_INFINITY;
        for (int state = 0; state < states.length; state++) {
            logs[state] = logChance(states[state], places, drawn);
            highest = Math.max(highest, logs[state]);
        }
        double sum = 0;
        double[] points = new double[sources.get(source).points()];
        for (int state = 0; state < states.length; state++) {
            double chance = Math.exp(logs[state] - highest);
            sum += chance;
            for (int point = 0; point < points.length; point++) {
                if (contains(states[state].points, point)) {
                    points[point] += chance;
                }
            }
        }
        return new Evidence(
                highest + Math.log(sum), Arrays.stream(points).boxed().toList());
    }

    private static double logChance(Compiled state, int[] places, Drawing drawn) {
        double log = state.logOfNothingDrawn;
        for (int i = 0; i < places.length; i++) {
            double counts = drawn.counts(places[i]);
            if (counts > 0) {
                log += counts * state.logIfDrawn[i] - state.logIfMissing[i];
            }
        }
        return log;
    }

    /** Every set of points that may be active together, at every extent; their chances add up to 1. */
    private List<State> states(Source source) {
        List<State> states = new ArrayList<>();
        double noneAtAll = Math.pow(1 - weights.furtherPoint(), source.points());
        for (int points = 1; points < 1 << source.points(); points++) {
            int active = Integer.bitCount(points);
            double chance = Math.pow(weights.furtherPoint(), active)
                    * Math.pow(1 - weights.furtherPoint(), source.points() - active)
                    / (1 - noneAtAll);
            for (double extent : weights.extents()) {
                states.add(new State(points, chance / weights.extents().size(), hurts(source, points, extent)));
            }
        }
        return states;
    }

    private double[] hurts(Source source, int points, double extent) {
        int[] places = source.places();
        double[] hurts = new double[places.length];
        for (int i = 0; i < places.length; i++) {
            double spared = 1;
            for (int point = 0; point < source.points(); point++) {
                if (contains(points, point)) {
                    spared *= 1 - extent * chance(source, point, places[i]);
                }
            }
            hurts[i] = 1 - spared;
        }
        return hurts;
    }

    private double chance(Source source, int point, int place) {
        double trusted = switch (source.muscle().confidence()) {
            case HIGH -> 1;
            case MEDIUM -> weights.mediumConfidence();
        };
        double reached = switch (source.reach(point, place)) {
            case PRIMARY -> weights.primary();
            case SPILLOVER -> weights.spillover();
            case NONE -> 0;
        };
        return trusted * reached * (source.crossesTo(place) ? weights.crossing() : 1);
    }

    /** For each place the chance that nothing at all makes it hurt. */
    private double[] quietElsewhere(List<List<State>> states, Body body) {
        double[] quiet = new double[body.size()];
        Arrays.fill(quiet, 1 - weights.noSource());
        for (int source = 0; source < states.size(); source++) {
            int[] places = sources.get(source).places();
            double[] mean = mean(states.get(source), places.length);
            for (int i = 0; i < places.length; i++) {
                quiet[places[i]] *= 1 - weights.elsewhere() * mean[i];
            }
        }
        return quiet;
    }

    private Compiled[] compile(Source source, List<State> states, double[] quiet) {
        int[] places = source.places();
        double[] mean = mean(states, places.length);
        return states.stream().map(state -> compile(state, places, mean, quiet)).toArray(Compiled[]::new);
    }

    private Compiled compile(State state, int[] places, double[] mean, double[] quiet) {
        double[] logIfDrawn = new double[places.length];
        double[] logIfMissing = new double[places.length];
        double logOfNothingDrawn = Math.log(state.chance);
        for (int i = 0; i < places.length; i++) {
            // What else may hurt there must not count the source itself.
            double quietWithoutIt = quiet[places[i]] / (1 - weights.elsewhere() * mean[i]);
            logIfDrawn[i] = Math.log((1 - quietWithoutIt * (1 - state.hurts[i])) / (1 - quietWithoutIt));
            logIfMissing[i] = Math.log1p(-state.hurts[i]);
            logOfNothingDrawn += logIfMissing[i];
        }
        return new Compiled(state.points, logOfNothingDrawn, logIfDrawn, logIfMissing);
    }

    /** For each place the chance that it hurts because of the source, whatever its state. */
    private static double[] mean(List<State> states, int places) {
        double[] mean = new double[places];
        for (State state : states) {
            for (int i = 0; i < places; i++) {
                mean[i] += state.chance * state.hurts[i];
            }
        }
        return mean;
    }

    private static boolean contains(int points, int point) {
        return (points >> point & 1) == 1;
    }
}
