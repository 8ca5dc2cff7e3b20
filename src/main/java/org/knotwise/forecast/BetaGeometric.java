package org.knotwise.forecast;

/**
 * How many trials it takes until the first success, where the chance of one trial stays the same for one knot but
 * differs between knots as Beta(a, b).
 *
 * <p>Everything is made from the chance at the trial after j failures, a / (a + b + j), and so from products of numbers
 * between 0 and 1: no Beta or Gamma function is evaluated, and nothing overflows however many trials there were.
 *
 * @param a of the Beta distribution, above 0
 * @param b of the Beta distribution, above 0
 */
public record BetaGeometric(double a, double b) {

    public BetaGeometric {
        if (!(a > 0 && b > 0 && Double.isFinite(a + b))) {
            throw new IllegalArgumentException("a and b are above 0 and finite: " + a + ", " + b);
        }
    }

    /** The same for a knot of which is known that so many trials failed: Beta(a, b + failures). */
    public BetaGeometric after(int failures) {
        return failures == 0 ? this : new BetaGeometric(a, b + failures);
    }

    /** The chance that the next trial succeeds after so many that failed, 0 to 1. */
    public double chanceAfter(int failures) {
        return a / (a + b + failures);
    }

    /** The probability that the first so many trials all fail; 1 for no trial. */
    public double moreThan(int trials) {
        double none = 1;
        for (int failures = 0; failures < trials; failures++) {
            none *= (b + failures) / (a + b + failures);
        }
        return none;
    }

    /** The probability that one of the first so many trials succeeds. */
    public double within(int trials) {
        return 1 - moreThan(trials);
    }

    /** The probability that the first success is exactly this trial, counted from 1. */
    public double exactly(int trial) {
        return moreThan(trial - 1) * chanceAfter(trial - 1);
    }
}
