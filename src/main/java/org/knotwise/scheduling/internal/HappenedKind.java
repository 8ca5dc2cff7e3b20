package org.knotwise.scheduling.internal;

/** What happened to an appointment. */
public enum HappenedKind {
    /** It came into the calendar. */
    BOOKED,
    /** It went to another place in the calendar. */
    MOVED,
    /** It was called off, or the client did not come. */
    CANCELLED,
    /** A booking was undone; it counts as no cancellation. */
    WITHDRAWN,
    /** A move was undone; it counts as no move. */
    MOVED_BACK,
    /** A cancellation was undone. */
    RESTORED
}
