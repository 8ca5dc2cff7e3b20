package org.knotwise.followups;

/** How a follow-up ended. */
public enum Ending {
    /** Somebody did it and said so. */
    DONE,
    /** Its cause is gone. */
    CAUSE_GONE
}
