package org.knotwise.plans;

/** How a session of a plan stands. */
public enum SessionStatus {
    /** Agreed, and not in the calendar. */
    OPEN,
    /** In the calendar. */
    BOOKED,
    /** Its visit was signed. */
    DONE,
    /** The client did not come. */
    MISSED,
    /** Still open when the plan ended. */
    DROPPED
}
