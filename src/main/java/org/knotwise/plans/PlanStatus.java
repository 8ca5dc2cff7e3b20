package org.knotwise.plans;

/** Where a plan stands. */
public enum PlanStatus {
    /** Being written; only the care team sees it. */
    DRAFT,
    /** Shown to the client, who may sign it. */
    PROPOSED,
    /** Signed by the client; no session was booked yet. */
    ACCEPTED,
    /** Being carried out. */
    ACTIVE,
    /** Carried out to its end. */
    COMPLETED,
    /** Ended early, with a reason. */
    STOPPED;

    /** Whether its sessions may be booked. */
    public boolean isBookable() {
        return this == ACCEPTED || this == ACTIVE;
    }
}
