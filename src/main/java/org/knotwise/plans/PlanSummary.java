package org.knotwise.plans;

/**
 * What a client takes along when a plan ends.
 *
 * @param watchFor early signs that should be minded; may be empty
 * @param prevention what to keep doing; may be empty
 */
public record PlanSummary(String watchFor, String prevention) {

    public static final int TEXT_LIMIT = 4000;

    public PlanSummary {
        if (watchFor.length() > TEXT_LIMIT || prevention.length() > TEXT_LIMIT) {
            throw new IllegalArgumentException("A part of a summary has at most 4000 characters");
        }
    }
}
