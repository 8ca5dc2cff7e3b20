package org.knotwise.scheduling;

import org.jspecify.annotations.Nullable;

/**
 * What is to be placed: how much time it takes, and what it needs.
 *
 * @param service null for a plan's session of which nobody said by which service it is held; any room and therapist will do
 */
public record Wanted(TreatmentTime time, @Nullable Service service) {}
