package org.knotwise.plans;

import java.time.Instant;

/**
 * That somebody signed a revision of a plan.
 *
 * @param name as it was typed
 * @param byGuardian whether it was the client's guardian
 */
public record PlanSignature(String name, boolean byGuardian, Instant at) {}
