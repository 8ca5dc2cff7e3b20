package org.knotwise.forecast;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;

/**
 * How many further treated visits something needs, as probabilities of 0 to 12 of them and of more. What lies beyond 12
 * is not told apart: nobody plans that far by such a figure.
 *
 * @param atMost the probability of at most 0, 1, ... 12 further ones; never falling, 0 to 1
 */
public record FurtherVisits(List<Double> atMost) {

    /** So many are told apart; beyond it is "more than 12". */
    public static final int MOST = 12;

    /** How much of the probability the span that is shown holds at least. */
    public static final double SHOWN = 0.8;

    /** Nothing more is needed. */
    public static final FurtherVisits NONE = of(_ -> 1);

    private static final double HALF = 0.5;

    /** Sums of parts may miss 0.8 by rounding, and must not lengthen a span over that. */
    private static final double ROUNDING = 1e-9;

    /** The probability of at most so many. */
    @FunctionalInterface
    interface AtMost {

        double visits(int number);
    }

    public FurtherVisits {
        atMost = List.copyOf(atMost);
        if (atMost.size() != MOST + 1) {
            throw new IllegalArgumentException("0 to 12 visits are told apart, not " + atMost.size());
        }
    }

    static FurtherVisits of(AtMost distribution) {
        List<Double> atMost = new ArrayList<>();
        for (int number = 0; number <= MOST; number++) {
            atMost.add(distribution.visits(number));
        }
        return new FurtherVisits(atMost);
    }

    /**
     * Of one knot.
     *
     * @param chance of this knot, after the trials that failed
     * @param pending whether it was treated at its last finding, so that the outcome of that trial is not known yet: then
     *     it may need no further one
     */
    public static FurtherVisits ofKnot(BetaGeometric chance, boolean pending) {
        return of(number -> chance.within(number + (pending ? 1 : 0)));
    }

    /**
     * Of all of them together: the product of their distribution functions, because the last knot decides. It assumes
     * that the knots are released independently of each other.
     *
     * @param knots of none nothing more is needed
     */
    public static FurtherVisits ofAll(Collection<FurtherVisits> knots) {
        return of(number ->
                knots.stream().mapToDouble(knot -> knot.atMost(number)).reduce(1, (all, one) -> all * one));
    }

    /** The probability of at most so many, 0 to 12. */
    public double atMost(int number) {
        return atMost.get(number);
    }

    /** The probability of exactly so many, 0 to 12. */
    public double exactly(int number) {
        return number == 0 ? atMost(0) : Math.max(0, atMost(number) - atMost(number - 1));
    }

    /** The probability of more than 12. */
    public double more() {
        return 1 - atMost(MOST);
    }

    /** The fewest by which it is done with a probability of a half or more; empty for more than 12. */
    public OptionalInt median() {
        for (int number = 0; number <= MOST; number++) {
            if (atMost(number) >= HALF - ROUNDING) {
                return OptionalInt.of(number);
            }
        }
        return OptionalInt.empty();
    }

    /**
     * The shortest span with a probability of 80 % or more; of several the one that starts earliest. A span that goes
     * beyond 12 is longer than every other; of those it is the one that starts latest.
     */
    public VisitSpan span() {
        for (int length = 1; length <= MOST + 1; length++) {
            for (int from = 0; from + length <= MOST + 1; from++) {
                double held = atMost(from + length - 1) - (from == 0 ? 0 : atMost(from - 1));
                if (held >= SHOWN - ROUNDING) {
                    return new VisitSpan(from, from + length - 1, held);
                }
            }
        }
        int from = MOST + 1;
        while (from > 0 && 1 - atMost(from - 1) < SHOWN - ROUNDING) {
            from--;
        }
        return new VisitSpan(from, null, from == 0 ? 1 : 1 - atMost(from - 1));
    }
}
