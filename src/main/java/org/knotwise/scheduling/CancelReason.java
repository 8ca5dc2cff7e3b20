package org.knotwise.scheduling;

/** Why an appointment does not take place. */
public enum CancelReason {
    /** The client called it off in good time. */
    CLIENT,
    /** The therapist or the practice called it off. */
    THERAPIST,
    /** The client called it off too late. */
    LATE,
    /** The client did not come. */
    NO_SHOW
}
