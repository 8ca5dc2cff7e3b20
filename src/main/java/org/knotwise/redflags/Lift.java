package org.knotwise.redflags;

import java.time.Instant;

/**
 * That a therapist lifted what held, with the signed note.
 *
 * @param signedBy the therapist’s name
 */
public record Lift(LiftDraft note, String signedBy, Instant at) {}
