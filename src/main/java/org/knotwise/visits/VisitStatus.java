package org.knotwise.visits;

/** How far a visit's note is. */
public enum VisitStatus {
    /** Being charted; kept as it is written. */
    DRAFT,
    /** Signed; not changed any more. */
    SIGNED
}
