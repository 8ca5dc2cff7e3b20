package org.knotwise.knots;

/**
 * How many knots recur.
 *
 * @param active those of them that are active now, in an episode that nobody closed
 */
public record RecurringTotal(long all, long active) {}
