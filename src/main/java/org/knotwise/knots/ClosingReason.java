package org.knotwise.knots;

/** Why an episode was closed without a release. */
public enum ClosingReason {
    /** The client does not want it treated any further. */
    CLIENTS_WISH,
    /** Somebody else treats it from now on. */
    REFERRED,
    /** Nobody will examine it again, as care has ended. */
    CARE_ENDED,
    /** It stays as it is, and is in nobody's way. */
    LEFT_ALONE,
    /** Something else, which the note says. */
    OTHER
}
