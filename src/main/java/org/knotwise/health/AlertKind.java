package org.knotwise.health;

/** What sort of alert it is. */
public enum AlertKind {
    /** Something to do otherwise, or not at all. */
    CAUTION,
    /** Something that must not touch the client. */
    ALLERGY,
    /** A knot that came back; it is noted by itself. */
    RETURN
}
