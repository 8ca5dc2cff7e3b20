package org.knotwise.waitlist.internal;

/** How it stands with somebody who waits. */
public enum EntryStatus {
    WAITING,
    /** There is an appointment now. */
    PLACED,
    WITHDRAWN,
    /** The last day of the wish is over. */
    EXPIRED
}
