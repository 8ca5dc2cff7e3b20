package org.knotwise.waitlist.internal;

/** How it stands with an offer. */
public enum OfferStatus {
    OPEN,
    ACCEPTED,
    DECLINED,
    /** Nobody answered in time. */
    LAPSED,
    /** Another one of the group was faster. */
    TAKEN
}
