package org.knotwise.atlas;

import java.time.Period;

/**
 * A perpetuating cause.
 *
 * @param advice what helps
 * @param action what can be agreed on with the client
 * @param reviewAfter after how long to look at it again
 */
public record Factor(FactorId id, String name, String advice, String action, Period reviewAfter) {}
